package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CellClipTest {

    private static final Envelope CELL = new Envelope(0, 10, 0, 10);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "inside | POLYGON ((1 1, 2 1, 2 2, 1 1)) | POLYGON ((1 1, 2 1, 2 2, 1 1))",
                "across the edge | POLYGON ((8 1, 12 1, 12 2, 8 2, 8 1)) | POLYGON ((8 1, 10 1, 10 2, 8 2, 8 1))",
                "touching the edge only | POLYGON ((10 1, 12 1, 12 2, 10 2, 10 1)) | POLYGON EMPTY",
                "touching a corner only | POLYGON ((10 10, 12 10, 12 12, 10 10)) | POLYGON EMPTY",
                "elsewhere | POLYGON ((20 20, 22 20, 22 22, 20 20)) | POLYGON EMPTY",
                "one part inside, one along the edge | MULTIPOLYGON (((1 1, 2 1, 2 2, 1 1)),"
                        + " ((10 1, 12 1, 12 2, 10 2, 10 1))) | POLYGON ((1 1, 2 1, 2 2, 1 1))",
                "a bow tie | POLYGON ((8 1, 12 3, 12 1, 8 3, 8 1)) | POLYGON ((8 1, 8 3, 10 2, 8 1))",
                "a line across | LINESTRING (5 5, 15 5) | LINESTRING (5 5, 10 5)",
                "a line that touches | LINESTRING (10 5, 15 5) | LINESTRING EMPTY",
                "a line through twice | LINESTRING (5 5, 15 5, 15 6, 5 6)"
                        + " | MULTILINESTRING ((5 5, 10 5), (10 6, 5 6))",
                "a point | POINT (5 5) | POINT (5 5)",
                "a point outside | POINT (15 5) | POINT EMPTY"
            })
    void keepsWhatLiesInTheCell(String name, String given, String expected) throws ParseException {
        Geometry clipped = CellClip.clip(geometry(given), CELL);

        assertThat(clipped.norm()).isEqualTo(geometry(expected).norm());
        assertThat(clipped.getDimension()).isEqualTo(geometry(given).getDimension());
    }

    private static Geometry geometry(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }
}
