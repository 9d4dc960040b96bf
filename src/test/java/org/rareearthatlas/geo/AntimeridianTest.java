package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.rareearthatlas.geo.Shapes.box;
import static org.rareearthatlas.geo.Shapes.wkt;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class AntimeridianTest {

    @Test
    void whatRunsOnBeyond180IsSplitThere() {
        Geometry split = Antimeridian.split(box(170, 60, 190, 70));

        assertThat(split.norm())
                .isEqualTo(wkt("MULTIPOLYGON(((170 60, 180 60, 180 70, 170 70, 170 60)),"
                                + "((-180 60, -170 60, -170 70, -180 70, -180 60)))")
                        .norm());
        assertThat(split.getSRID()).isEqualTo(4326);
    }

    @Test
    void whatStaysInsideIsLeftAlone() {
        Geometry murmansk = box(28, 66, 41, 70);

        assertThat(Antimeridian.split(murmansk)).isEqualTo(murmansk);
        assertThat(Antimeridian.split(wkt("POINT(180 0)"))).isEqualTo(wkt("POINT(180 0)"));
        assertThat(Antimeridian.split(box(170, 0, 180, 1)).getNumGeometries()).isEqualTo(1);
    }

    @Test
    void aShapeDrawnOverTheBeringStraitTakesTheShortWay() {
        Polygon drawn = (Polygon) wkt("POLYGON((175 60, -175 60, -175 70, 175 70, 175 60))");

        Geometry split = Antimeridian.splitDrawn(drawn);

        assertThat(split.getNumGeometries()).isEqualTo(2);
        assertThat(Geodesic.areaKm2(split)).isCloseTo(Geodesic.areaKm2(box(0, 60, 10, 70)), within(0.1));
    }

    @Test
    void aRingDrawnAroundAPoleEnclosesIt() {
        Polygon north = (Polygon) wkt("POLYGON((0 80, 90 80, 180 80, -90 80, 0 80))");
        Polygon south = (Polygon) wkt("POLYGON((10 -80, -90 -80, 180 -80, 90 -80, 10 -80))");

        for (Polygon drawn : new Polygon[] {north, south}) {
            Geometry cap = Antimeridian.splitDrawn(drawn);
            assertThat(cap.isValid()).isTrue();
            assertThat(Geodesic.areaKm2(cap)).isCloseTo(Geodesic.areaKm2(box(-180, 80, 180, 90)), within(1.0));
        }
    }

    @Test
    void holesAreKeptAndNothingStaysNothing() {
        Polygon drawn = (Polygon) wkt(
                "POLYGON((170 60, -170 60, -170 70, 170 70, 170 60), " + "(178 64, 178 66, -178 66, -178 64, 178 64))");

        assertThat(Geodesic.areaKm2(Antimeridian.splitDrawn(drawn)))
                .isCloseTo(Geodesic.areaKm2(box(0, 60, 20, 70)) - Geodesic.areaKm2(box(0, 64, 4, 66)), within(0.1));
        assertThat(Antimeridian.splitDrawn((Polygon) wkt("POLYGON EMPTY")).isEmpty())
                .isTrue();
    }

    @Test
    void absurdLongitudesAreRefused() {
        assertThatExceptionOfType(InvalidCoordinateException.class)
                .isThrownBy(() -> Antimeridian.split(box(0, 0, 1e9, 1)));
    }
}
