package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.rareearthatlas.geo.MapProjection.ALBERS_SIBERIA;
import static org.rareearthatlas.geo.MapProjection.NORTH_POLE_LAEA;
import static org.rareearthatlas.geo.MapProjection.WEB_MERCATOR;
import static org.rareearthatlas.geo.MapProjection.WORLD_EQUAL_AREA;
import static org.rareearthatlas.geo.Shapes.box;
import static org.rareearthatlas.geo.Shapes.wkt;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

class MapProjectorTest {

    private static final Geometry CHUKOTKA = wkt("MULTIPOLYGON(((170 64, 180 64.5, 180 69, 170 69, 170 64)),"
            + "((-180 64.5, -170 65, -170 67, -180 69, -180 64.5)))");
    private static final Geometry ANTARCTICA =
            wkt("POLYGON((-180 -90, 180 -90, 180 -78, 90 -66, 0 -70, -90 -73, " + "-180 -78, -180 -90))");

    @ParameterizedTest
    @EnumSource(names = "WEB_MERCATOR", mode = EnumSource.Mode.EXCLUDE)
    void chukotkaHasNoSeamWhereTheMapIsNotTornThere(MapProjection projection) {
        Geometry drawn = MapProjector.of(projection).project(CHUKOTKA);

        assertThat(drawn).isInstanceOf(Polygon.class);
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.getArea() / 1e6 / Geodesic.areaKm2(CHUKOTKA)).isCloseTo(1, within(areaError(projection)));
    }

    /// Mollweide is defined on the sphere; fed with geodetic latitudes, as PROJ does too, its areas are off by up
    /// to 0.8 %.
    private static double areaError(MapProjection projection) {
        return projection == WORLD_EQUAL_AREA ? 0.008 : 0.001;
    }

    @Test
    void chukotkaStaysInTwoPartsWhereTheMapIsTornAt180() {
        Geometry drawn = MapProjector.of(WEB_MERCATOR).project(CHUKOTKA);

        assertThat(drawn.getNumGeometries()).isEqualTo(2);
        assertThat(drawn.getEnvelopeInternal().getWidth()).isCloseTo(2 * 20037508.34, within(1.0));
    }

    @Test
    void seamWithVerticesOnOneSideOnlyLeavesNoSliver() {
        Geometry uneven = wkt("MULTIPOLYGON(((170 60, 180 60, 180 61.3, 180 64.7, 180 70, 170 70, 170 60)),"
                + "((-180 60, -170 60, -170 70, -180 70, -180 66.1, -180 60)))");

        Polygon drawn = (Polygon) MapProjector.of(ALBERS_SIBERIA).project(uneven);

        assertThat(drawn.getNumInteriorRing()).isZero();
    }

    @Test
    void linesSplitAt180AreMerged() {
        Geometry line = wkt("MULTILINESTRING((178 66, 180 66.5), (-180 66.5, -178 67))");

        assertThat(MapProjector.of(ALBERS_SIBERIA).project(line)).isInstanceOf(LineString.class);
        assertThat(MapProjector.of(WEB_MERCATOR).project(line).getNumGeometries())
                .isEqualTo(2);
    }

    @Test
    void shapesAreCutAtTheTear() {
        Geometry northAmerica = box(-100, 30, -60, 60);

        Geometry drawn = MapProjector.of(ALBERS_SIBERIA).project(northAmerica);

        assertThat(drawn.getNumGeometries()).isEqualTo(2);
        assertThat(drawn.getArea() / 1e6).isCloseTo(Geodesic.areaKm2(northAmerica), within(800.0));
    }

    @Test
    void whatOnlyTouchesTheTearIsNotDoubled() {
        assertThat(MapProjector.of(ALBERS_SIBERIA).project(box(-100, 30, -80, 60)))
                .isInstanceOf(Polygon.class);
        assertThat(MapProjector.of(ALBERS_SIBERIA).project(box(-80, 30, -60, 60)))
                .isInstanceOf(Polygon.class);
        assertThat(MapProjector.of(ALBERS_SIBERIA).project(wkt("LINESTRING(-80 30, -80 60)")))
                .isInstanceOf(LineString.class);
    }

    @Test
    void antarcticaFillsTheFootOfTheWorldMapAndIsLeftOffTheOthers() {
        Geometry world = MapProjector.of(WORLD_EQUAL_AREA).project(ANTARCTICA);

        assertThat(world).isInstanceOf(Polygon.class);
        assertThat(world.getArea() / 1e6 / Geodesic.areaKm2(ANTARCTICA))
                .isCloseTo(1, within(areaError(WORLD_EQUAL_AREA)));
        assertThat(MapProjector.of(ALBERS_SIBERIA).project(ANTARCTICA).isEmpty())
                .isTrue();
        assertThat(MapProjector.of(NORTH_POLE_LAEA).project(ANTARCTICA).isEmpty())
                .isTrue();
        Geometry mercator = MapProjector.of(WEB_MERCATOR).project(ANTARCTICA);
        assertThat(mercator.getEnvelopeInternal().getMinY()).isBetween(-20_050_000.0, -20_037_508.0);
    }

    @Test
    void aShapeAroundThePoleClosesWithoutASpike() {
        Geometry arctic = box(-180, 70, 180, 90);

        Geometry drawn = MapProjector.of(NORTH_POLE_LAEA).project(arctic);

        assertThat(drawn).isInstanceOf(Polygon.class);
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.contains(MapProjector.METRES.createPoint(new Coordinate(0, 0))))
                .isTrue();
        assertThat(drawn.getBoundary().distance(MapProjector.METRES.createPoint(new Coordinate(0, 0))))
                .isGreaterThan(2_000_000);
        assertThat(drawn.getArea() / 1e6).isCloseTo(Geodesic.areaKm2(arctic), within(2_000.0));
    }

    @Test
    void aRingOfLandAroundThePoleKeepsItsHole() {
        Polygon drawn = (Polygon) MapProjector.of(NORTH_POLE_LAEA).project(box(-180, 60, 180, 70));

        assertThat(drawn.getNumInteriorRing()).isEqualTo(1);
    }

    @Test
    void the49thParallelIsBent() {
        Geometry border = MapProjector.of(ALBERS_SIBERIA).project(wkt("LINESTRING(-123 49, -95 49)"));

        assertThat(border.getNumPoints()).isGreaterThanOrEqualTo(29);
        assertThat(new LonLat(-109, 49)).satisfies(middle -> {
            var point = MapProjector.of(ALBERS_SIBERIA).project(middle.toPoint());
            assertThat(border.distance(point)).isLessThan(500);
        });
    }

    @ParameterizedTest
    @EnumSource
    void emptyGeometriesStayEmpty(MapProjection projection) {
        MapProjector projector = MapProjector.of(projection);

        for (String empty : new String[] {
            "POINT EMPTY", "POLYGON EMPTY", "LINESTRING EMPTY", "MULTIPOLYGON EMPTY", "GEOMETRYCOLLECTION EMPTY"
        }) {
            assertThat(projector.project(wkt(empty)).isEmpty()).as(empty).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void selfIntersectingPolygonsAreRepaired(MapProjection projection) {
        Geometry bowTie = wkt("POLYGON((100 50, 110 60, 110 50, 100 60, 100 50))");

        Geometry drawn = MapProjector.of(projection).project(bowTie);

        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.getNumGeometries()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void notANumberIsDropped(MapProjection projection) {
        for (int broken = 0; broken < 3; broken++) {
            Coordinate[] line = {new Coordinate(100, 50), new Coordinate(101, 51), new Coordinate(102, 52)};
            line[broken] = new Coordinate(Double.NaN, 51);

            Geometry drawn = MapProjector.of(projection).project(Wgs84.FACTORY.createLineString(line));

            assertThat(drawn.isValid()).isTrue();
            assertThat(drawn.getLength()).isGreaterThan(100_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void absurdLongitudesAreRefused(MapProjection projection) {
        assertThatExceptionOfType(InvalidCoordinateException.class)
                .isThrownBy(() -> MapProjector.of(projection).project(wkt("POINT(1e300 10)")));
    }

    @Test
    void mixedCollectionsKeepAllTheirKinds() {
        Geometry mixed = wkt("GEOMETRYCOLLECTION(POINT(34 67), LINESTRING(34 67, 35 68), "
                + "GEOMETRYCOLLECTION(POLYGON((34 67, 35 67, 35 68, 34 67))))");

        assertThat(MapProjector.of(ALBERS_SIBERIA).project(mixed).getNumGeometries())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void placesComeBackFromTheMap(MapProjection projection) {
        Random random = new Random(17);
        MapProjector projector = MapProjector.of(projection);
        for (int i = 0; i < 2000; i++) {
            LonLat place = new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 170 - 85);
            projector.project(place).ifPresent(p -> {
                LonLat back = projector.unproject(p.x, p.y).orElseThrow();
                assertThat(Geodesic.distanceM(place, back)).as("%s", place).isLessThan(0.05);
            });
        }
    }

    @Test
    void pointsBesideTheWorldAreNoPlaces() {
        assertThat(MapProjector.of(WORLD_EQUAL_AREA).unproject(18_000_000, 9_000_000))
                .isEmpty();
        assertThat(MapProjector.of(ALBERS_SIBERIA).unproject(0, 15_000_000)).isEmpty();
        assertThat(MapProjector.of(NORTH_POLE_LAEA).unproject(11_700_000, 11_700_000))
                .isEmpty();
        assertThat(MapProjector.of(WEB_MERCATOR).unproject(Double.NaN, 0)).isEmpty();
        assertThat(MapProjector.of(WEB_MERCATOR).unproject(1e300, -1e300)).isEmpty();
    }

    @Test
    void scaleIsTrueWhereAreasAreAndGrowsInMercator() {
        assertThat(MapProjector.of(ALBERS_SIBERIA).scaleAt(new LonLat(34, 67))).contains(1.0);
        assertThat(MapProjector.of(WEB_MERCATOR).scaleAt(new LonLat(34, 60)).orElseThrow())
                .isCloseTo(2, within(0.01));
        assertThat(MapProjector.of(WEB_MERCATOR).scaleAt(new LonLat(34, 89))).isEmpty();
    }
}
