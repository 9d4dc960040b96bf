package org.rareearthatlas.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.WorldUnit;
import org.rareearthatlas.region.WorldUnits;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Land, from the same units as the regions, so that both agree to the vertex. The overview is joined by country; the
/// finer details are asked for in small boxes and stay in units.
@Lazy
@Component
class LandContent implements LayerContent {

    private final SimpleFeatureType schema = schema(LayerName.LAND);
    private final WorldUnits units;
    private volatile @Nullable List<SimpleFeature> overview;

    LandContent(WorldUnits units) {
        this.units = units;
    }

    private static SimpleFeatureType schema(LayerName layer) {
        var builder = Schemas.start(layer, Geometry.class);
        builder.add("countryCode", String.class);
        return builder.buildFeatureType();
    }

    @Override
    public LayerName layer() {
        return LayerName.LAND;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        if (detail == Detail.OVERVIEW) {
            return countries().stream()
                    .filter(country -> Schemas.touches((Geometry) country.getDefaultGeometry(), boxesWgs84));
        }
        return units.list(detail).stream()
                .filter(unit -> Schemas.touches(unit.geometry(), boxesWgs84))
                .map(unit -> Schemas.feature(schema, unit.code(), unit.geometry(), unit.countryCode()));
    }

    private List<SimpleFeature> countries() {
        List<SimpleFeature> known = overview;
        if (known == null) {
            known = joinByCountry();
            overview = known;
        }
        return known;
    }

    private List<SimpleFeature> joinByCountry() {
        Map<String, List<String>> codesByCountry = units.list(Detail.OVERVIEW).stream()
                .collect(Collectors.groupingBy(
                        WorldUnit::countryCode, Collectors.mapping(WorldUnit::code, Collectors.toList())));
        return codesByCountry.entrySet().stream()
                .map(country -> Schemas.feature(
                        schema, country.getKey(), units.union(country.getValue(), Detail.OVERVIEW), country.getKey()))
                .toList();
    }
}
