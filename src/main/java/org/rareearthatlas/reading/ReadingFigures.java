package org.rareearthatlas.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// How well reading does on the atlas's own development set, as it was measured for this version.
///
/// @param paragraphs of the set
/// @param names that the set marks as places
/// @param precision share of the words read as places that are marked so, exactly
/// @param recall share of the marked words that were read as places, exactly
/// @param f1 the harmonic mean of both
/// @param located share of all marked names with known coordinates that were found and placed within 161 km
/// @param locatedOfFound the same among the names that were found
/// @param locatedOfFoundWithoutContext the same when the most prominent place of a name is always taken
public record ReadingFigures(
        int paragraphs,
        int names,
        double precision,
        double recall,
        double f1,
        double located,
        double locatedOfFound,
        double locatedOfFoundWithoutContext) {

    private static final String FILE = "reading-figures.json";

    /// The figures of this version.
    public static ReadingFigures shipped() {
        try (InputStream in = Objects.requireNonNull(ReadingFigures.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.builder().build().readValue(in, ReadingFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
