package org.rareearthatlas.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.GeoJsonLines;
import org.rareearthatlas.region.Detail;
import tools.jackson.databind.JsonNode;

/// A layer of the shipped basemap, read from its files when first needed.
class BasemapContent implements LayerContent {

    private final LayerName layer;
    private final Set<Detail> shipped;
    private final SimpleFeatureType schema;
    private final Map<Detail, List<SimpleFeature>> featuresByDetail = new EnumMap<>(Detail.class);

    /// @param shipped the details for which there is a file; a detail without one takes the next coarser file, and has
    ///     no features when there is none
    BasemapContent(LayerName layer, Set<Detail> shipped) {
        this.layer = layer;
        this.shipped = Set.copyOf(shipped);
        var builder = Schemas.start(layer, Geometry.class);
        builder.add("kind", String.class);
        builder.add("nameEn", String.class);
        builder.add("nameRu", String.class);
        builder.add("rank", Integer.class);
        this.schema = builder.buildFeatureType();
    }

    @Override
    public LayerName layer() {
        return layer;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        return features(detail).stream()
                .filter(feature -> Schemas.touches((Geometry) feature.getDefaultGeometry(), boxesWgs84));
    }

    private List<SimpleFeature> features(Detail detail) {
        synchronized (featuresByDetail) {
            List<SimpleFeature> known = featuresByDetail.get(detail);
            if (known == null) {
                known = load(detail);
                featuresByDetail.put(detail, known);
            }
            return known;
        }
    }

    private List<SimpleFeature> load(Detail detail) {
        if (!shipped.contains(detail)) {
            return detail == Detail.OVERVIEW ? List.of() : features(Detail.values()[detail.ordinal() - 1]);
        }
        AtomicInteger next = new AtomicInteger(1);
        String file = "/data/basemap/" + layer.typeName() + "-" + detail.ordinal() + ".geojsonl.gz";
        try (Stream<SimpleFeature> features = GeoJsonLines.read(
                file,
                id -> true,
                (node, geometry) -> toFeature(String.valueOf(next.getAndIncrement()), node, geometry))) {
            return features.toList();
        }
    }

    private SimpleFeature toFeature(String id, JsonNode node, Geometry geometry) {
        JsonNode properties = node.path("properties");
        return Schemas.feature(
                schema,
                id,
                geometry,
                text(properties, "kind"),
                text(properties, "nameEn"),
                text(properties, "nameRu"),
                properties.path("rank").isNumber() ? properties.path("rank").asInt() : null);
    }

    private static @Nullable String text(JsonNode properties, String name) {
        JsonNode value = properties.path(name);
        return value.isString() ? value.asString() : null;
    }
}
