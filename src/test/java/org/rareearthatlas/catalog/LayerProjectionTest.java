package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.catalog.Features.FILTERS;
import static org.rareearthatlas.catalog.Features.bbox;
import static org.rareearthatlas.catalog.Features.query;

import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.geo.MapProjection;

/// Every layer in every projection of the map.
@AtlasTest
class LayerProjectionTest {

    private final Features features;

    LayerProjectionTest(AtlasDataStore store) {
        this.features = new Features(store);
    }

    static Stream<Arguments> layersAndProjections() {
        return Stream.of(LayerName.values())
                .flatMap(layer -> Stream.of(MapProjection.values()).map(projection -> Arguments.of(layer, projection)));
    }

    @ParameterizedTest
    @MethodSource("layersAndProjections")
    void everyLayerFitsEveryProjection(LayerName layer, MapProjection projection) {
        Query query = query(layer, Filter.INCLUDE);
        query.setCoordinateSystemReproject(projection.crs());
        SimpleFeatureCollection collection = features.collection(query);
        List<SimpleFeature> all = features.list(query);
        Envelope extent = projection.extent().toEnvelope();

        assertThat(all).isNotEmpty().allSatisfy(feature -> {
            assertThat(box(feature).isNull()).isFalse();
            assertThat(extent.contains(box(feature)))
                    .as("%s in %s", box(feature), extent)
                    .isTrue();
        });
        assertThat(collection.getSchema().getCoordinateReferenceSystem()).isEqualTo(projection.crs());
        assertThat(collection.size()).isEqualTo(all.size());
        Envelope bounds = collection.getBounds();
        assertThat(all).allMatch(feature -> bounds.contains(box(feature)));
    }

    @ParameterizedTest
    @EnumSource
    void aUnitAcross180DegreesIsFoundFromBothSidesAndDrawnWhole(MapProjection projection) {
        Filter chukotka = FILTERS.equals(FILTERS.property("code"), FILTERS.literal("RU-CHU"));
        Filter east = FILTERS.and(bbox(170, 60, 180, 72), chukotka);
        Filter west = FILTERS.and(bbox(-180, 60, -170, 72), chukotka);
        assertThat(features.list(query(LayerName.UNIT, east))).hasSize(1);
        assertThat(features.list(query(LayerName.UNIT, west))).hasSize(1);
        assertThat(features.collection(query(LayerName.UNIT, chukotka))
                        .getBounds()
                        .getWidth())
                .as("the box in degrees cannot cross 180°")
                .isEqualTo(360);

        Query drawn = query(LayerName.UNIT, west);
        drawn.setCoordinateSystemReproject(projection.crs());
        Geometry shape = (Geometry) features.list(drawn).getFirst().getDefaultGeometry();
        double widthM = shape.getEnvelopeInternal().getWidth();
        if (projection == MapProjection.WEB_MERCATOR) {
            assertThat(widthM).as("torn at 180°").isGreaterThan(40_000_000);
        } else {
            assertThat(widthM).as("in one piece").isLessThan(3_000_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRegionWhoseLabelLiesOffTheMapIsDrawnWithoutIt(LayerName layer) {
        Query query = query(layer, bbox(-180, -90, 180, -40));
        query.setCoordinateSystemReproject(MapProjection.NORTH_POLE_LAEA.crs());

        assertThat(features.list(query))
                .allSatisfy(feature -> assertThat(((Geometry) feature.getDefaultGeometry()).isEmpty())
                        .isFalse());
    }

    private static Envelope box(SimpleFeature feature) {
        return ((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal();
    }
}
