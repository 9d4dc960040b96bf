package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rareearthatlas.geo.Shapes.wkt;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.InvalidCoordinateException.Problem;

class BboxWgs84Test {

    private static final BboxWgs84 CHUKOTKA = new BboxWgs84(157, 61, -169, 72);

    @Test
    void westGreaterThanEastCrossesTheAntimeridian() {
        assertThat(CHUKOTKA.crossesAntimeridian()).isTrue();
        assertThat(CHUKOTKA.widthDeg()).isEqualTo(34);
        assertThat(CHUKOTKA.split()).containsExactly(new Envelope(157, 180, 61, 72), new Envelope(-180, -169, 61, 72));
    }

    @Test
    void containsItsEdgesAndBothNamesOfTheAntimeridian() {
        assertThat(CHUKOTKA.contains(new LonLat(157, 61))).isTrue();
        assertThat(CHUKOTKA.contains(new LonLat(180, 65))).isTrue();
        assertThat(CHUKOTKA.contains(new LonLat(-180, 65))).isTrue();
        assertThat(CHUKOTKA.contains(new LonLat(0, 65))).isFalse();
        assertThat(CHUKOTKA.contains(new LonLat(170, 60.99))).isFalse();
        assertThat(new BboxWgs84(170, 0, 180, 1).contains(new LonLat(-180, 0))).isTrue();
    }

    @Test
    void thePoleHasNoLongitude() {
        assertThat(new BboxWgs84(10, 80, 20, 90).contains(new LonLat(-100, 90))).isTrue();
    }

    @Test
    void boxOfAShapeSplitAt180IsNarrow() {
        var split = wkt("MULTIPOLYGON(((170 60, 180 60, 180 70, 170 60)),((-180 60, -170 60, -180 70, -180 60)))");

        assertThat(BboxWgs84.of(split)).contains(new BboxWgs84(170, 60, -170, 70));
    }

    @Test
    void boxOfRussiaLikePartsLeavesOutTheWidestGap() {
        var parts = wkt("MULTIPOINT((20 54), (37 55), (180 66), (-170 66), (130 62))");

        assertThat(BboxWgs84.of(parts)).contains(new BboxWgs84(20, 54, -170, 66));
    }

    @Test
    void emptyHasNoBoxAndAPointHasOneWithoutWidth() {
        assertThat(BboxWgs84.of(wkt("POLYGON EMPTY"))).isEmpty();
        assertThat(BboxWgs84.of(wkt("POINT(34.75 67.783)"))).contains(new BboxWgs84(34.75, 67.783, 34.75, 67.783));
    }

    @Test
    void wholeCircleStaysWhole() {
        assertThat(BboxWgs84.of(wkt("LINESTRING(-180 0, 180 0)"))).contains(new BboxWgs84(-180, 0, 180, 0));
        assertThat(BboxWgs84.WORLD.union(CHUKOTKA)).isEqualTo(BboxWgs84.WORLD);
    }

    @Test
    void unionTakesTheShorterWay() {
        assertThat(CHUKOTKA.union(new BboxWgs84(-165, 55, -150, 60))).isEqualTo(new BboxWgs84(157, 55, -150, 72));
    }

    @Test
    void unionContainsBothWhateverTheBoxes() {
        Random random = new Random(4326);
        for (int i = 0; i < 2000; i++) {
            BboxWgs84 a = randomBox(random);
            BboxWgs84 b = randomBox(random);
            BboxWgs84 both = a.union(b);
            for (BboxWgs84 box : new BboxWgs84[] {a, b}) {
                assertThat(both.contains(new LonLat(box.westLonDeg(), box.southLatDeg())))
                        .isTrue();
                assertThat(both.contains(new LonLat(box.eastLonDeg(), box.northLatDeg())))
                        .isTrue();
            }
            assertThat(both.widthDeg()).isGreaterThanOrEqualTo(Math.max(a.widthDeg(), b.widthDeg()) - 1e-9);
        }
    }

    private static BboxWgs84 randomBox(Random random) {
        double south = random.nextDouble() * 180 - 90;
        double north = Math.min(90, south + random.nextDouble() * 40);
        return new BboxWgs84(random.nextDouble() * 360 - 180, south, random.nextDouble() * 360 - 180, north);
    }

    @Test
    void badNumbersAreNamed() {
        assertThatExceptionOfType(InvalidCoordinateException.class)
                .isThrownBy(() -> new BboxWgs84(0, 10, 1, 5))
                .matches(e -> e.problem() == Problem.INVERTED_BOX);
        assertThatExceptionOfType(InvalidCoordinateException.class)
                .isThrownBy(() -> new LonLat(180.0001, 0))
                .matches(e -> e.problem() == Problem.LONGITUDE_OUT_OF_RANGE && e.value() == 180.0001);
        assertThatExceptionOfType(InvalidCoordinateException.class)
                .isThrownBy(() -> new LonLat(0, -90.1))
                .matches(e -> e.problem() == Problem.LATITUDE_OUT_OF_RANGE);
        assertThatExceptionOfType(InvalidCoordinateException.class)
                .isThrownBy(() -> new LonLat(Double.NaN, 0))
                .matches(e -> e.problem() == Problem.NOT_FINITE);
    }

    @Test
    void minusZeroIsZero() {
        assertThat(new LonLat(-0.0, -0.0)).isEqualTo(new LonLat(0, 0));
    }
}
