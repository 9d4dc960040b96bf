package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

class CrsReferenceTest {

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    static Stream<CrsReference> listAll() {
        return CrsReference.listAll().stream();
    }

    private static CrsReference epsg(int code) {
        return CrsReference.find(EPSG + code).orElseThrow();
    }

    private static Point point(double lonDeg, double latDeg) {
        return new LonLat(lonDeg, latDeg).toPoint();
    }

    /// The EPSG database has the same numbers in the same order of axes.
    @ParameterizedTest
    @MethodSource("listAll")
    void numbersAndAxesAreThoseOfTheEpsgDatabase(CrsReference crs) throws Exception {
        String code =
                crs.uri().contains("CRS84") ? "CRS:84" : "EPSG:" + crs.uri().substring(EPSG.length());
        MathTransform transform = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(code), true);
        double lonDeg = centralMeridian(code);
        double[] expected = new double[2];
        transform.transform(new double[] {lonDeg + 2, 61}, 0, expected, 0, 1);

        Coordinate actual = crs.fromWgs84(point(lonDeg + 2, 61)).getCoordinate();

        assertThat(actual.x).isCloseTo(expected[0], within(0.005));
        assertThat(actual.y).isCloseTo(expected[1], within(0.005));
    }

    private static double centralMeridian(String code) {
        return code.startsWith("EPSG:326") ? Integer.parseInt(code.substring(8)) * 6 - 183 : 34;
    }

    @ParameterizedTest
    @MethodSource("listAll")
    void thereAndBackIsTheSamePlace(CrsReference crs) {
        double lonDeg = centralMeridian(crs.uri().replace(EPSG, "EPSG:")) + 0.75;
        Geometry back = crs.toWgs84(crs.fromWgs84(point(lonDeg, 67.783)));

        assertThat(back.getCoordinate().x).isCloseTo(lonDeg, within(1e-7));
        assertThat(back.getCoordinate().y).isCloseTo(67.783, within(1e-7));
        assertThat(back.getSRID()).isEqualTo(4326);
    }

    /// A zone holds what lies far from its meridian too, over the pole and back: pages of a whole collection can be had
    /// in every system that it is offered in.
    @ParameterizedTest
    @CsvSource({"32634, 125.3, 71", "32634, -170, 66", "32660, 33.78, 67.6", "32602, 45, 43", "32636, -47, -20"})
    void aZoneReachesFarBeyondItsMeridian(int code, double lonDeg, double latDeg) {
        Geometry there = epsg(code).fromWgs84(point(lonDeg, latDeg));
        Geometry back = epsg(code).toWgs84(there);

        assertThat(back.getCoordinate().x).isCloseTo(lonDeg, within(1e-6));
        assertThat(back.getCoordinate().y).isCloseTo(latDeg, within(1e-6));
        assertThat(Math.abs(there.getCoordinate().x)).isLessThan(20_000_000);
    }

    @Test
    void anyTwoOppositeCornersNameABoxOfMetres() {
        Geometry one = epsg(3576).boxToWgs84(-1_000_000, -2_000_000, 1_000_000, 500_000);
        Geometry other = epsg(3576).boxToWgs84(1_000_000, -2_000_000, -1_000_000, 500_000);

        assertThat(other).isEqualTo(one);
    }

    @Test
    void aBoxOfMetresHoldsWhatLiesInIt() {
        Geometry europe = epsg(3035).boxToWgs84(2_000_000, 3_000_000, 5_000_000, 6_000_000);
        Geometry mercatorWorld = epsg(3857).boxToWgs84(-20_037_508, -20_037_508, 20_037_508, 20_037_508);
        Geometry pole = epsg(3576).boxToWgs84(-1_000_000, -1_000_000, 1_000_000, 1_000_000);

        assertThat(europe.intersects(point(10, 52))).isTrue();
        assertThat(europe.intersects(point(100, 52))).isFalse();
        assertThat(mercatorWorld.intersects(point(10, 52))).isTrue();
        assertThat(mercatorWorld.intersects(point(-179.9, -66))).isTrue();
        assertThat(mercatorWorld.getArea()).isGreaterThan(360 * 169);
        assertThat(pole.intersects(point(0, 89.9))).isTrue();
        assertThat(pole.intersects(point(-179.9, 85))).isTrue();
        assertThat(pole.intersects(point(90, 70))).isFalse();
    }

    @Test
    void aBoxOfDegreesMayCross180() {
        Geometry bering = epsg(4326).boxToWgs84(60, 170, 70, -170);

        assertThat(bering.intersects(point(179, 65))).isTrue();
        assertThat(bering.intersects(point(-175, 65))).isTrue();
        assertThat(bering.intersects(point(0, 65))).isFalse();
    }

    @Test
    void whatLiesBeyondMercatorIsLeftOut() {
        Geometry world = CrsReference.CRS84.boxToWgs84(-180, -90, 180, 90);

        assertThat(epsg(3857).fromWgs84(world).getEnvelopeInternal().getMaxY()).isCloseTo(20_050_000, within(10_000.0));
    }

    @ParameterizedTest
    @CsvSource({"32636, -57, 1", "32637, 129, -3", "3035, -170, -52"})
    void whatTheSystemDoesNotReachIsRefused(int code, double lonDeg, double latDeg) {
        assertThatThrownBy(() -> epsg(code).fromWgs84(point(lonDeg, latDeg)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not reach");
    }

    @ParameterizedTest
    @CsvSource({"4326, 100, 200, 110, 210", "4326, 10, 10, 5, 20", "3857, NaN, 1, 0, 2", "3035, -9e9, 0, 9e9, 1"})
    void whatIsNoBoxIsRefused(int code, double minX, double minY, double maxX, double maxY) {
        assertThatThrownBy(() -> epsg(code).boxToWgs84(minX, minY, maxX, maxY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownSystemIsAbsent() {
        assertThat(CrsReference.find("EPSG:3857")).isEmpty();
        assertThat(CrsReference.find(EPSG + 9999)).isEmpty();
    }
}
