package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The area in degrees that a box of the map shows.
class BoxAreaTest {

    @ParameterizedTest
    @EnumSource
    void everyPlaceWithinABoxLiesInItsArea(MapProjection projection) {
        Random random = new Random(771);
        MapProjector projector = MapProjector.of(projection);
        for (int i = 0; i < 30; i++) {
            ProjectedBbox box = randomBox(projection, random);
            Geometry area = projector.findAreaWgs84(box);
            assertThat(area.isValid()).as("%s", box).isTrue();
            for (int j = 0; j < 60; j++) {
                double xM = box.minXM() + (0.03 + 0.94 * random.nextDouble()) * (box.maxXM() - box.minXM());
                double yM = box.minYM() + (0.03 + 0.94 * random.nextDouble()) * (box.maxYM() - box.minYM());
                projector
                        .unproject(xM, yM)
                        .ifPresent(place -> assertThat(area.intersects(place.toPoint()))
                                .as("%s in %s of %s", place, area, box)
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
    void whatLiesBesideABoxOfAConicMapIsNotInIt() {
        Geometry area = around(MapProjection.ALBERS_SIBERIA, new LonLat(140, 65), 800_000);

        // within the box in degrees that covers the area, but beside its slanting edge
        BboxWgs84 degrees = BboxWgs84.of(area).orElseThrow();
        LonLat corner = new LonLat(degrees.westLonDeg() + 0.5, degrees.southLatDeg() + 0.5);
        assertThat(degrees.contains(corner)).isTrue();
        assertThat(area.intersects(corner.toPoint())).isFalse();
    }

    @Test
    void theAreaOverChukotkaIsSplitAt180() {
        Geometry area = around(MapProjection.ALBERS_SIBERIA, new LonLat(180, 66), 300_000);

        assertThat(area.getNumGeometries()).isEqualTo(2);
        assertThat(area.intersects(new LonLat(177.5, 66).toPoint())).isTrue();
        assertThat(area.intersects(new LonLat(-177.5, 66).toPoint())).isTrue();
        assertThat(area.intersects(new LonLat(0, 66).toPoint())).isFalse();
    }

    @Test
    void theAreaAroundThePoleHoldsIt() {
        Geometry area =
                MapProjector.of(MapProjection.NORTH_POLE_LAEA).findAreaWgs84(new ProjectedBbox(-1e6, -1e6, 1e6, 1e6));

        for (double lonDeg = -180; lonDeg <= 180; lonDeg += 30) {
            assertThat(area.intersects(new LonLat(lonDeg, 85).toPoint())).isTrue();
            assertThat(area.intersects(new LonLat(lonDeg, 70).toPoint())).isFalse();
        }
    }

    @Test
    void besideTheMapThereIsNothing() {
        ProjectedBbox extent = MapProjection.ALBERS_SIBERIA.extent();
        ProjectedBbox beside =
                new ProjectedBbox(extent.maxXM() + 1, extent.minYM(), extent.maxXM() + 1_000_000, extent.maxYM());

        assertThat(MapProjector.of(MapProjection.ALBERS_SIBERIA)
                        .findAreaWgs84(beside)
                        .isEmpty())
                .isTrue();
    }

    private static Geometry around(MapProjection projection, LonLat place, double halfM) {
        Coordinate at = MapProjector.of(projection).project(place).orElseThrow();
        return MapProjector.of(projection)
                .findAreaWgs84(new ProjectedBbox(at.x - halfM, at.y - halfM, at.x + halfM, at.y + halfM));
    }
}
