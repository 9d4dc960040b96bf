package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.catalog.Features.FILTERS;
import static org.rareearthatlas.catalog.Features.bbox;
import static org.rareearthatlas.catalog.Features.ids;
import static org.rareearthatlas.catalog.Features.query;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.AtlasTest;

/// What every layer promises as a GeoTools feature source.
@AtlasTest
class FeatureSourceContractTest {

    private final AtlasDataStore store;
    private final Features features;

    FeatureSourceContractTest(AtlasDataStore store) {
        this.store = store;
        this.features = new Features(store);
    }

    @Test
    void theStoreOffersEveryLayer() throws IOException {
        assertThat(store.getTypeNames())
                .containsExactlyInAnyOrder(
                        Stream.of(LayerName.values()).map(LayerName::typeName).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void featuresAreAsTheSchemaSays(LayerName layer) throws IOException {
        SimpleFeatureType schema = store.getSchema(layer.typeName());

        assertThat(schema.getGeometryDescriptor().getLocalName()).isEqualTo(Schemas.GEOMETRY);
        assertThat(schema.getCoordinateReferenceSystem()).isEqualTo(DefaultGeographicCRS.WGS84);
        List<SimpleFeature> all = features.list(layer);
        assertThat(all).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.getFeatureType()).isEqualTo(schema);
            assertThat(feature.getID()).startsWith(layer.typeName() + ".");
            assertThat(geometry(feature).isEmpty()).isFalse();
            assertThat(new Envelope(-180, 180, -90, 90).contains(box(feature))).isTrue();
        });
        assertThat(ids(all)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void countAndBoundsAgreeWithTheFeatures(LayerName layer) {
        for (Filter filter : List.of(Filter.INCLUDE, bbox(20, 40, 60, 75), Filter.EXCLUDE)) {
            SimpleFeatureCollection collection = features.collection(query(layer, filter));
            List<SimpleFeature> all = features.list(query(layer, filter));

            assertThat(collection.size()).as(filter.toString()).isEqualTo(all.size());
            assertThat(collection.isEmpty()).isEqualTo(all.isEmpty());
            ReferencedEnvelope bounds = collection.getBounds();
            assertThat(bounds.getCoordinateReferenceSystem()).isEqualTo(DefaultGeographicCRS.WGS84);
            assertThat(bounds.isNull()).isEqualTo(all.isEmpty());
            assertThat(all).allMatch(feature -> bounds.contains(box(feature)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFilterSelectsExactlyWhatItMatches(LayerName layer) {
        List<SimpleFeature> all = features.list(layer);
        SimpleFeature some = all.get(all.size() / 2);
        Point place = geometry(some).getInteriorPoint();
        Filter box = bbox(20, 40, 60, 75);
        Filter far = bbox(100, 50, 140, 70);
        for (Filter filter : List.of(
                box,
                FILTERS.and(box, far),
                FILTERS.or(box, far),
                FILTERS.not(box),
                FILTERS.id(FILTERS.featureId(some.getID())),
                FILTERS.intersects(FILTERS.property(Schemas.GEOMETRY), FILTERS.literal(place)),
                FILTERS.disjoint(FILTERS.property(Schemas.GEOMETRY), FILTERS.literal(place)),
                FILTERS.dwithin(FILTERS.property(Schemas.GEOMETRY), FILTERS.literal(place), 2, "degree"),
                FILTERS.and(FILTERS.not(box), FILTERS.or(far, attributeOf(some))),
                attributeOf(some))) {
            assertThat(ids(features.list(query(layer, filter))))
                    .as(filter.toString())
                    .containsExactlyElementsOf(
                            ids(all.stream().filter(filter::evaluate).toList()));
        }
    }

    /// Readers go on behind the last number they saw.
    @ParameterizedTest
    @EnumSource(names = {"REGION", "DEPOSIT", "CLAIM"})
    void numbersAscend(LayerName layer) {
        for (Filter filter : List.of(
                Filter.INCLUDE, bbox(20, 40, 60, 75), FILTERS.or(bbox(100, 50, 180, 75), bbox(20, 40, 60, 75)))) {
            assertThat(features.list(query(layer, filter)).stream().map(FeatureSourceContractTest::number))
                    .isSorted();
        }
    }

    private static Long number(SimpleFeature feature) {
        Object regionId = feature.getAttribute("regionId");
        return regionId == null ? Long.valueOf(feature.getID().split("\\.")[1]) : (Long) regionId;
    }

    @ParameterizedTest
    @EnumSource
    void sortsAndPages(LayerName layer) {
        Query sorted = query(layer, Filter.INCLUDE);
        sorted.setSortBy(FILTERS.sort(attribute(layer), SortOrder.DESCENDING), SortBy.NATURAL_ORDER);
        List<SimpleFeature> all = features.list(sorted);
        List<SimpleFeature> natural = features.list(layer);
        assertThat(ids(all))
                .containsExactlyElementsOf(
                        ids(natural.stream().sorted(order(layer).reversed()).toList()));

        List<String> paged = new ArrayList<>();
        int size = Math.max(1, all.size() / 3);
        for (int start = 0; start < all.size(); start += size) {
            Query page = new Query(sorted);
            page.setStartIndex(start);
            page.setMaxFeatures(size);
            List<SimpleFeature> found = features.list(page);
            assertThat(features.collection(page).size()).isEqualTo(found.size());
            paged.addAll(ids(found));
        }
        assertThat(paged).containsExactlyElementsOf(ids(all));
    }

    /// Claims, of which there may be millions, are sorted by GeoTools, character by character.
    private Comparator<SimpleFeature> order(LayerName layer) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ENGLISH);
        collator.setNumericCollation(true);
        boolean plain = layer == LayerName.CLAIM || attribute(layer).equals("code");
        Comparator<Object> values = plain
                ? Comparator.comparing(Object::toString)
                : (left, right) -> collator.compare(left.toString(), right.toString());
        return Comparator.comparing(feature -> feature.getAttribute(attribute(layer)), Comparator.nullsFirst(values));
    }

    /// Every property but the geometries: as text, as a number, as a truth, known or not, and what is equal stays in
    /// the
    /// layer's own order.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLAIM")
    void sortsByEachProperty(LayerName layer) throws IOException {
        List<SimpleFeature> natural = features.list(layer);
        for (AttributeDescriptor attribute : store.getSchema(layer.typeName()).getAttributeDescriptors()) {
            if (attribute instanceof GeometryDescriptor) {
                continue;
            }
            String name = attribute.getLocalName();
            List<Object> upwards = values(sorted(layer, name, SortOrder.ASCENDING), name);
            List<Object> downwards = values(sorted(layer, name, SortOrder.DESCENDING), name);
            assertThat(upwards).as(name).containsExactlyInAnyOrderElementsOf(values(natural, name));
            assertThat(downwards).as(name).containsExactlyElementsOf(upwards.reversed());
            long unknown = upwards.stream().filter(Objects::isNull).count();
            assertThat(upwards.subList(0, (int) unknown)).as(name).allMatch(Objects::isNull);
        }
    }

    private List<SimpleFeature> sorted(LayerName layer, String name, SortOrder order) {
        Query query = query(layer, Filter.INCLUDE);
        query.setSortBy(FILTERS.sort(name, order));
        return features.list(query);
    }

    private static List<Object> values(List<SimpleFeature> of, String name) {
        return of.stream().map(feature -> feature.getAttribute(name)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void turnsItsOwnOrderRound(LayerName layer) {
        Query reverse = query(layer, Filter.INCLUDE);
        reverse.setSortBy(SortBy.REVERSE_ORDER);
        List<String> natural = ids(features.list(layer));
        if (layer != LayerName.CLAIM) {
            assertThat(ids(features.list(reverse))).containsExactlyElementsOf(natural.reversed());
        }
        reverse.setSortBy(SortBy.NATURAL_ORDER);
        assertThat(ids(features.list(reverse))).containsExactlyElementsOf(natural);
    }

    @ParameterizedTest
    @EnumSource
    void handsOverOnlyTheAskedProperties(LayerName layer) {
        Query names = query(layer, bbox(20, 40, 140, 75));
        names.setPropertyNames(attribute(layer));
        assertThat(features.list(names))
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(feature.getProperties())
                        .extracting(property -> property.getName().getLocalPart())
                        .containsExactly(attribute(layer)));

        Query shapes = query(layer, attributeOf(features.list(names).getFirst()));
        shapes.setPropertyNames(Schemas.GEOMETRY);
        assertThat(features.list(shapes)).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.getAttributeCount()).isOne();
            assertThat(feature.getDefaultGeometry()).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void projectsToASystemOfTheEpsgDatabase(LayerName layer) throws Exception {
        Query query = query(layer, bbox(28, 66, 41, 69));
        query.setCoordinateSystemReproject(CRS.decode("EPSG:3576"));
        query.setSortBy(FILTERS.sort(attribute(layer), SortOrder.ASCENDING));
        SimpleFeatureCollection collection = features.collection(query);
        List<SimpleFeature> all = features.list(query);

        assertThat(collection.getSchema().getCoordinateReferenceSystem())
                .isEqualTo(query.getCoordinateSystemReproject());
        assertThat(collection.size()).isEqualTo(all.size());
        assertThat(all).allSatisfy(feature -> {
            assertThat(feature.getFeatureType().getCoordinateReferenceSystem())
                    .isEqualTo(query.getCoordinateSystemReproject());
            assertThat(Double.isFinite(box(feature).getMaxX())).isTrue();
            assertThat(Double.isFinite(box(feature).getMaxY())).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoChangesAFeatureChangesOnlyItsOwnCopy(LayerName layer) {
        SimpleFeature mine = features.list(layer).getFirst();
        Object before = mine.getAttribute(attribute(layer));
        mine.setAttribute(attribute(layer), "changed");

        assertThat(features.list(layer).getFirst().getAttribute(attribute(layer)))
                .isEqualTo(before);
    }

    @Test
    void refusesALayerThatDoesNotExist() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> store.getFeatureSource("no-such-layer"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void saysWhatItCan() throws IOException {
        SimpleFeatureSource source = store.getFeatureSource("deposit");

        assertThat(source.getSupportedHints()).contains(org.geotools.util.factory.Hints.GEOMETRY_DISTANCE);
        assertThat(source.getQueryCapabilities().isReliableFIDSupported()).isTrue();
        assertThat(source).isNotInstanceOf(org.geotools.api.data.SimpleFeatureStore.class);
    }

    private String attribute(LayerName layer) {
        return switch (layer) {
            case LAND -> "countryCode";
            case UNIT -> "code";
            case REGION, DEPOSIT, CLAIM, DISAGREEMENT -> "id";
            case BOUNDARY -> "kind";
            case LAKE, RIVER, PLACE -> "nameEn";
        };
    }

    private Filter attributeOf(SimpleFeature feature) {
        String name = attribute(LayerName.find(feature.getFeatureType().getTypeName())
                .orElse(LayerName.find(feature.getID().split("\\.")[0]).orElseThrow()));
        Object value = feature.getAttribute(name);
        return value == null
                ? FILTERS.isNull(FILTERS.property(name))
                : FILTERS.equals(FILTERS.property(name), FILTERS.literal(value));
    }

    private static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    private static Envelope box(SimpleFeature feature) {
        return geometry(feature).getEnvelopeInternal();
    }
}
