package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MvtLayerTest {

    private static byte[] commands(String wkt) throws ParseException {
        WireBuffer out = new WireBuffer(8);
        new MvtGeometry(out).write(new WKTReader().read(wkt));
        return out.toBytes();
    }

    /// The examples of Mapbox Vector Tile 2.1, clause 4.3.5.
    @Test
    void drawsLinesAsTheSpecificationDoes() throws ParseException {
        assertThat(commands("LINESTRING (2 2, 2 10, 10 10)")).containsExactly(9, 4, 4, 18, 0, 16, 16, 0);
        assertThat(commands("MULTILINESTRING ((2 2, 2 10, 10 10), (1 1, 3 5))"))
                .containsExactly(9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8);
    }

    /// The same, whichever way round the ring was given.
    @Test
    void turnsRingsTheWayTheSpecificationAsks() throws ParseException {
        byte[] expected = {9, 6, 12, 18, 10, 12, 24, 44, 15};

        assertThat(commands("POLYGON ((3 6, 8 12, 20 34, 3 6))")).isEqualTo(expected);
        Geometry back = Decoded.of(tile("POLYGON ((3 6, 20 34, 8 12, 3 6))"))
                .geometries("test")
                .getFirst();
        assertThat(back.isValid()).isTrue();
        assertThat(back.getArea())
                .isEqualTo(new WKTReader()
                        .read("POLYGON ((3 6, 8 12, 20 34, 3 6))")
                        .getArea());
    }

    @Test
    void keepsHolesAndSeveralPolygonsApart() throws ParseException {
        String wkt = "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)),"
                + " ((11 11, 20 11, 20 20, 11 20, 11 11), (13 13, 13 17, 17 17, 17 13, 13 13)))";

        Geometry back = Decoded.of(tile(wkt)).geometries("test").getFirst();

        assertThat(back.equalsTopo(new WKTReader().read(wkt))).isTrue();
    }

    private static byte[] tile(String wkt) throws ParseException {
        MvtLayer layer = new MvtLayer("test");
        layer.shape(-1, new WKTReader().read(wkt));
        WireBuffer tile = new WireBuffer(16);
        layer.appendTo(tile);
        return tile.toBytes();
    }

    @Test
    void keepsEveryKindOfValue() {
        MvtLayer layer = new MvtLayer("test");
        layer.property("text", "Ловозеро 🜨");
        layer.property("whole", 3_000_000_000L);
        layer.property("negative", -7);
        layer.property("part", 0.25);
        layer.property("yes", true);
        layer.property("none", null);
        layer.point(12, 4095, 0);
        WireBuffer tile = new WireBuffer(1);
        layer.appendTo(tile);

        Geometry point = Decoded.of(tile.toBytes()).geometries("test").getFirst();

        assertThat(point).isEqualTo(new GeometryFactory().createPoint(new Coordinate(4095, 0)));
        assertThat(Decoded.properties(point))
                .containsEntry("text", "Ловозеро 🜨")
                .containsEntry("whole", 3_000_000_000L)
                .containsEntry("negative", -7L)
                .containsEntry("part", 0.25)
                .containsEntry("yes", true)
                .containsEntry("_id", 12L)
                .doesNotContainKey("none");
    }

    @Test
    void propertiesOfOneFeatureDoNotReachTheNext() {
        MvtLayer layer = new MvtLayer("test");
        for (int i = 0; i < 300; i++) {
            layer.property("n", i);
            if (i % 2 == 0) {
                layer.property("even", true);
            }
            layer.point(i, i, i);
        }
        WireBuffer tile = new WireBuffer(1);
        layer.appendTo(tile);

        var points = Decoded.of(tile.toBytes()).geometries("test");

        assertThat(points).hasSize(300);
        for (int i = 0; i < 300; i++) {
            Map<String, Object> properties = Decoded.properties(points.get(i));
            assertThat(properties).containsEntry("n", (long) i);
            assertThat(properties.containsKey("even")).isEqualTo(i % 2 == 0);
        }
    }
}
