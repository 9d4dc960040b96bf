package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;

class BoxUnprojectorTest {

    @ParameterizedTest
    @EnumSource
    void everyPlaceShownInABoxLiesInItsDegrees(MapProjection projection) {
        Random random = new Random(576);
        MapProjector projector = MapProjector.of(projection);
        for (int i = 0; i < 150; i++) {
            ProjectedBbox box = randomBox(projection, random);
            BboxWgs84 degrees = projector.findBboxWgs84(box).orElse(null);
            for (int j = 0; j < 300; j++) {
                double xM = box.minXM() + random.nextDouble() * (box.maxXM() - box.minXM());
                double yM = box.minYM() + random.nextDouble() * (box.maxYM() - box.minYM());
                projector
                        .unproject(xM, yM)
                        .ifPresent(place -> assertThat(degrees != null && degrees.contains(place))
                                .as("%s in %s of %s", place, degrees, box)
                                .isTrue());
            }
        }
    }

    private static ProjectedBbox randomBox(MapProjection projection, Random random) {
        ProjectedBbox extent = projection.extent();
        double sizeM = Math.pow(10, 3 + random.nextDouble() * 4.3);
        double xM = extent.minXM() + random.nextDouble() * (extent.maxXM() - extent.minXM());
        double yM = extent.minYM() + random.nextDouble() * (extent.maxYM() - extent.minYM());
        return new ProjectedBbox(xM - sizeM / 2, yM - sizeM / 2, xM + sizeM / 2, yM + sizeM / 2);
    }

    @Test
    void aBoxWithThePoleReachesAround() {
        BboxWgs84 box = MapProjector.of(MapProjection.NORTH_POLE_LAEA)
                .findBboxWgs84(new ProjectedBbox(-1e6, -1e6, 1e6, 1e6))
                .orElseThrow();

        assertThat(box.widthDeg()).isEqualTo(360);
        assertThat(box.northLatDeg()).isEqualTo(90);
        assertThat(box.southLatDeg()).isBetween(70.0, 78.0);
    }

    @Test
    void aBoxOverChukotkaCrosses180AndStaysNarrow() {
        Coordinate anadyr = MapProjector.of(MapProjection.ALBERS_SIBERIA)
                .project(new LonLat(180, 66))
                .orElseThrow();
        ProjectedBbox cell =
                new ProjectedBbox(anadyr.x - 125_000, anadyr.y - 125_000, anadyr.x + 125_000, anadyr.y + 125_000);

        BboxWgs84 box = MapProjector.of(MapProjection.ALBERS_SIBERIA)
                .findBboxWgs84(cell)
                .orElseThrow();

        assertThat(box.crossesAntimeridian()).isTrue();
        assertThat(box.widthDeg()).isLessThan(12);
    }

    @Test
    void aBoxBesideTheWorldShowsNothing() {
        assertThat(MapProjector.of(MapProjection.WORLD_EQUAL_AREA)
                        .findBboxWgs84(new ProjectedBbox(17e6, 8.5e6, 18e6, 9e6)))
                .isEmpty();
        assertThat(MapProjector.of(MapProjection.ALBERS_SIBERIA).findBboxWgs84(new ProjectedBbox(1e9, 1e9, 2e9, 2e9)))
                .isEmpty();
    }

    @Test
    void theWholeMapIsTheWholeDomain() {
        BboxWgs84 world = MapProjector.of(MapProjection.WORLD_EQUAL_AREA)
                .findBboxWgs84(new ProjectedBbox(-1e12, -1e12, 1e12, 1e12))
                .orElseThrow();

        assertThat(world).isEqualTo(BboxWgs84.WORLD);
    }
}
