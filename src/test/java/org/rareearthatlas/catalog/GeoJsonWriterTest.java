package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonWriterTest {

    private static final SimpleFeatureType SCHEMA = schema();

    private static SimpleFeatureType schema() {
        var builder = Schemas.start(LayerName.DEPOSIT, Point.class);
        builder.add("outline", Geometry.class);
        builder.add("id", String.class);
        builder.add("radiusM", Double.class);
        return builder.buildFeatureType();
    }

    @Test
    void aPointIsRoundedToTheGridAndAbsentValuesAreLeftOut() throws ParseException {
        assertThat(written(100, null, null))
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"7\","
                                + "\"properties\":{\"id\":\"7\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1200,-400]}}]}");
    }

    @Test
    void anOutlineTakesThePlaceOfItsPointWhichBecomesTheLabels() throws ParseException {
        String json = written(1, "POLYGON ((0 0, 10 0, 10 10, 0 0))", 2500.5);

        assertThat(json)
                .contains("\"radiusM\":2500.5", "\"labelX\":1234", "\"labelY\":-432")
                .contains("\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,0]]]}")
                .doesNotContain("outline");
    }

    private static String written(long gridM, @Nullable String outlineWkt, @Nullable Double radiusM)
            throws ParseException {
        WKTReader wkt = new WKTReader();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GeoJsonWriter writer = new GeoJsonWriter(out, gridM)) {
            writer.write(Schemas.feature(
                    SCHEMA,
                    "7",
                    wkt.read("POINT (1234.4 -431.6)"),
                    outlineWkt == null ? null : wkt.read(outlineWkt),
                    "7",
                    radiusM));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
