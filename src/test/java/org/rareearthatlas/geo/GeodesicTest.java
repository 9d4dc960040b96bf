package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.rareearthatlas.geo.Shapes.box;
import static org.rareearthatlas.geo.Shapes.wkt;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class GeodesicTest {

    private static final double EARTH_KM2 = 510_065_621.724;

    @Test
    void oneDegreeAlongTheEquator() {
        assertThat(Geodesic.distanceM(new LonLat(0, 0), new LonLat(1, 0))).isCloseTo(111_319.491, within(0.001));
    }

    @Test
    void distanceAcrossTheAntimeridianIsShort() {
        assertThat(Geodesic.distanceM(new LonLat(179.5, 0), new LonLat(-179.5, 0)))
                .isCloseTo(111_319.491, within(0.001));
        assertThat(Geodesic.distanceM(new LonLat(10, 90), new LonLat(-170, 90))).isCloseTo(0, within(1e-6));
    }

    @Test
    void areaOfTheWholeEarthAndOfNothing() {
        assertThat(Geodesic.areaKm2(box(-180, -90, 0, 90)) + Geodesic.areaKm2(box(0, -90, 180, 90)))
                .isCloseTo(EARTH_KM2, within(1.0));
        assertThat(Geodesic.areaKm2(wkt("POLYGON EMPTY"))).isZero();
        assertThat(Geodesic.areaKm2(wkt("LINESTRING(0 0, 1 1)"))).isZero();
    }

    @Test
    void areaOfAPolarCapBoundedByAParallel() {
        // Authalic: 2πR²(1 - sin β), computed independently for the cap north of 70° N.
        double e2 = 0.00669437999014133;
        double e = Math.sqrt(e2);
        double a2 = 6378.137 * 6378.137;
        double q90 = q(1, e2, e);
        double q70 = q(Math.sin(Math.toRadians(70)), e2, e);

        assertThat(Geodesic.areaKm2(box(-180, 70, 180, 90))).isCloseTo(Math.PI * a2 * (q90 - q70), within(10.0));
    }

    private static double q(double sin, double e2, double e) {
        return (1 - e2) * (sin / (1 - e2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
    }

    @Test
    void holesAreLeftOut() {
        Geometry withHole = wkt("POLYGON((30 60, 40 60, 40 70, 30 70, 30 60), (33 63, 33 66, 36 66, 36 63, 33 63))");

        assertThat(Geodesic.areaKm2(withHole))
                .isCloseTo(Geodesic.areaKm2(box(30, 60, 40, 70)) - Geodesic.areaKm2(box(33, 63, 36, 66)), within(0.01));
    }

    @Test
    void destinationAndDistanceAgree() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            LonLat start = new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            double distanceM = random.nextDouble() * 5e6;
            LonLat end = Geodesic.destination(start, random.nextDouble() * 360, distanceM);
            assertThat(Geodesic.distanceM(start, end)).isCloseTo(distanceM, within(1e-3));
        }
    }

    @ParameterizedTest(name = "{0}, {1} radius {2} m")
    @CsvSource({
        "34.75, 67.783, 40000",
        "180, 66, 100000",
        "-179.9, 66, 100000",
        "0, 90, 500000",
        "100, 89, 500000",
        "100, -89, 500000",
        "-175, 0, 5000000",
        "20, 60, 5000000",
        "33, 10, 0.5"
    })
    void circleHasTheAreaOfItsDiscAndHoldsItsCentre(double lonDeg, double latDeg, double radiusM) {
        Geometry circle = Geodesic.circle(new LonLat(lonDeg, latDeg), radiusM, 360);
        double r = 6371.0072;
        double expectedKm2 = 2 * Math.PI * r * r * (1 - Math.cos(radiusM / 1000 / r));

        assertThat(circle.isValid()).isTrue();
        assertThat(circle.getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        assertThat(circle.getEnvelopeInternal().getMinX()).isGreaterThanOrEqualTo(-180);
        assertThat(Geodesic.areaKm2(circle) / expectedKm2).isCloseTo(1, within(0.012));
        assertThat(circle.distance(Wgs84.FACTORY.createPoint(new Coordinate(lonDeg, latDeg))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 5_000_001, Double.NaN, Double.POSITIVE_INFINITY})
    void absurdRadiiAreRefused(double radiusM) {
        assertThatIllegalArgumentException().isThrownBy(() -> Geodesic.circle(new LonLat(0, 0), radiusM, 64));
    }
}
