package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.geotools.api.referencing.cs.AxisDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;

class MapProjectionTest {

    /// Metres computed with proj4js 2.22.0 from the proj4 strings of the enum: the browser's half of the
    /// contract.
    @ParameterizedTest(name = "{0} at {1} ({2}, {3})")
    @CsvSource({
        "albers-siberia,   Murmansk,       33.08,   68.97, -2311857.797,  2685527.269",
        "albers-siberia,   Chukotka east,  180,     66,     2864995.449,  3030837.367",
        "albers-siberia,   Chukotka west, -180,     66,     2864995.449,  3030837.367",
        "albers-siberia,   Ratmanov,      -169.03,  66.16,  3001506.736,  3511013.445",
        "albers-siberia,   Yakutsk,        129.73,  62.03,  1501976.284,  1009062.827",
        "albers-siberia,   Donetsk,        37.8,    48.0,  -4050935.974,  1106310.423",
        "albers-siberia,   pole,           0,       90,    -1105238.765,  4109589.550",
        "albers-siberia,   beside the cut,-79.9,    10,    -4258174.743, 12138047.244",
        "albers-siberia,   far south,      100,    -59,           0.000, -9193121.163",
        "web-mercator,     Murmansk,       33.08,   68.97,  3682448.755, 10741474.013",
        "web-mercator,     Chukotka east,  180,     66,    20037508.343,  9876845.896",
        "web-mercator,     Ratmanov,      -169.03,  66.16,-18816333.529,  9920774.156",
        "web-mercator,     Yakutsk,        129.73,  62.03, 14441477.541,  8866259.803",
        "web-mercator,     Donetsk,        37.8,    48.0,   4207876.752,  6106854.835",
        "north-pole-laea,  Murmansk,       33.08,   68.97, -1956297.548, -1274321.475",
        "north-pole-laea,  Chukotka east,  180,     66,     2659596.093,        0.000",
        "north-pole-laea,  Chukotka west, -180,     66,     2659596.093,        0.000",
        "north-pole-laea,  Yakutsk,        129.73,  62.03,  1975557.838, -2377037.372",
        "north-pole-laea,  Donetsk,        37.8,    48.0,  -3618574.034, -2806853.737",
        "north-pole-laea,  pole,           0,       90,           0.000,        0.000",
        "north-pole-laea,  far south,      45,     -44,    -8289772.229, -8289772.229",
        "world-equal-area, Murmansk,       33.08,   68.97,  1157458.521,  7687825.952",
        "world-equal-area, Chukotka east,  180,     66,     9603454.401,  7430043.739",
        "world-equal-area, Chukotka west, -180,     66,     9603454.401,  7430043.739",
        "world-equal-area, Ratmanov,      -169.03,  66.16, 10185521.332,  7444219.530",
        "world-equal-area, Yakutsk,        129.73,  62.03,  7392071.572,  7068498.162",
        "world-equal-area, Donetsk,        37.8,    48.0,   2090771.687,  5662449.720",
        "world-equal-area, pole,           0,       90,           0.000,  9020047.848",
        "world-equal-area, south pole,     11,     -90,           0.000, -9020047.848",
    })
    void equalsProj4(String key, String place, double lonDeg, double latDeg, double xM, double yM) {
        MapProjector projector = MapProjector.of(MapProjection.find(key).orElseThrow());

        Coordinate point = projector.project(new LonLat(lonDeg, latDeg)).orElseThrow();

        assertThat(point.x).isCloseTo(xM, within(0.01));
        assertThat(point.y).isCloseTo(yM, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKey(MapProjection projection) {
        assertThat(MapProjection.find(projection.key())).contains(projection);
    }

    @Test
    void unknownKeysAreAbsent() {
        assertThat(MapProjection.find("EPSG:4326")).isEmpty();
        assertThat(MapProjection.find("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void axesAreEastThenNorthAndLongitudeFirst(MapProjection projection) {
        var axes = projection.crs().getCoordinateSystem();
        var base = projection.crs().getBaseCRS().getCoordinateSystem();

        assertThat(axes.getAxis(0).getDirection()).isEqualTo(AxisDirection.EAST);
        assertThat(axes.getAxis(1).getDirection()).isEqualTo(AxisDirection.NORTH);
        assertThat(base.getAxis(0).getDirection()).isEqualTo(AxisDirection.EAST);
    }

    @ParameterizedTest
    @EnumSource
    void extentHoldsEverythingTheDomainShowsAndTheHome(MapProjection projection) {
        MapProjector projector = MapProjector.of(projection);
        ProjectedBbox extent = projection.extent();

        for (double lonDeg = -180; lonDeg <= 180; lonDeg += 2) {
            for (double latDeg = -90; latDeg <= 90; latDeg += 2) {
                projector
                        .project(new LonLat(lonDeg, latDeg))
                        .ifPresent(p -> assertThat(extent.contains(p.x, p.y)).isTrue());
            }
        }
        assertThat(extent.toEnvelope().contains(projection.home().toEnvelope())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"33.08, 68.97", "180, 66.0", "37.8, 48.0", "46.0, 42.0", "169.7, 64.7", "22.2, 48.4"})
    void homeShowsRussiaUkraineAndTheCaucasus(double lonDeg, double latDeg) {
        for (MapProjection projection : MapProjection.values()) {
            Coordinate p = MapProjector.of(projection)
                    .project(new LonLat(lonDeg, latDeg))
                    .orElseThrow();
            if (projection != MapProjection.WEB_MERCATOR || lonDeg < 180) {
                assertThat(projection.home().contains(p.x, p.y))
                        .as(projection.key())
                        .isTrue();
            }
        }
    }
}
