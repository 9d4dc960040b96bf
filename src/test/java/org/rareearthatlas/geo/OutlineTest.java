package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class OutlineTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void readsBackWhatItWrites() {
        Outline outline = Outline.ofDrawn(square(34.123456789, 67.5, 34.2, 67.6));

        assertThat(Outline.parse(outline.geoJson())).contains(outline);
        assertThat(outline.geometry().getSRID()).isEqualTo(4326);
        assertThat(outline.geometry().contains(outline.placeInside().toPoint())).isTrue();
        assertThat(outline.areaKm2()).isCloseTo(36, within(1.0));
    }

    @Test
    void isInTwoPartsAcross180Degrees() {
        Outline outline = Outline.ofDrawn(square(179, 67, 181, 68));

        assertThat(outline.geometry().getNumGeometries()).isEqualTo(2);
        assertThat(outline.ring()).as("still one ring while it is drawn").isNotNull();
        assertThat(Outline.parse(outline.geoJson()).orElseThrow().ring()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "{}",
                "null",
                "[]",
                "{\"type\":\"Point\",\"coordinates\":[1,2]}",
                "{\"type\":\"Polygon\"}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":\"x\"}"
            })
    void isNothingForAnyOtherText(String text) {
        assertThat(Outline.parse(text)).isEmpty();
    }

    private static Polygon square(double west, double south, double east, double north) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }
}
