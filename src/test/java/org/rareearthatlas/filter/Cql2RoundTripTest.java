package org.rareearthatlas.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Examples of OGC 21-065r2 in both encodings: both are read as the same expression, and what is written of
/// it reads back as that expression.
class Cql2RoundTripTest {

    private static final Queryables NAMES = names();

    private static Queryables names() {
        Map<String, OperandType> types = new LinkedHashMap<>();
        Stream.of("city", "eo:instrument", "name", "beamMode", "swathDirection", "polarization", "owner", "provider")
                .forEach(name -> types.put(name, OperandType.TEXT));
        Stream.of("cloudCoverage", "depth", "value", "vehicle_height", "bridge_clearance", "balance", "height", "foo")
                .forEach(name -> types.put(name, OperandType.NUMBER));
        Stream.of("updated", "event_time", "event_date", "touchdown", "liftOff", "starts_at", "ends_at", "built")
                .forEach(name -> types.put(name, OperandType.TEMPORAL));
        Stream.of("geometry", "footprint", "road").forEach(name -> types.put(name, OperandType.GEOMETRY));
        Stream.of("swimming_pool", "ro:cloud_cover_ok").forEach(name -> types.put(name, OperandType.BOOLEAN));
        return new Queryables(types);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cql2/examples.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 20000)
    void textAndJsonAreTheSameExpression(String text, String json) {
        Cql2Node ofText = Cql2TextParser.parse(text, NAMES);

        assertThat(Cql2JsonReader.read(json, NAMES)).isEqualTo(ofText);
        assertThat(Cql2TextParser.parse(Cql2TextWriter.write(ofText), NAMES)).isEqualTo(ofText);
        assertThat(new FilterBuilder(org.rareearthatlas.geo.CrsReference.CRS84).build(ofText))
                .isNotNull();
    }
}
