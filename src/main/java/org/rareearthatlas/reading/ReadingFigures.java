package org.rareearthatlas.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// How well reading does, as it was measured for this version.
///
/// @param development on the set whose errors were looked at while the rules were made
/// @param heldOut on the set that others wrote and of which only the figures were looked at
public record ReadingFigures(OfSet development, OfSet heldOut) {

    /// The figures of one set of marked paragraphs; those of places count the names with known coordinates alone.
    ///
    /// @param paragraphs of the set
    /// @param names that the set marks as places
    /// @param precision share of the words read as places that are marked so, exactly
    /// @param recall share of the marked words that were read as places, exactly
    /// @param f1 the harmonic mean of both
    /// @param f1English the same in the English paragraphs
    /// @param f1Russian the same in the Russian paragraphs
    /// @param located end to end: share of all names that were found and placed within 161 km
    /// @param locatedOfFound the same among the names that were found
    /// @param locatedOfGiven share of all names placed within 161 km when the reader is told where the names stand
    /// @param locatedByPopulation the same when the most prominent place of a name is always taken, mostly the most
    ///     populous
    public record OfSet(
            int paragraphs,
            int names,
            double precision,
            double recall,
            double f1,
            double f1English,
            double f1Russian,
            double located,
            double locatedOfFound,
            double locatedOfGiven,
            double locatedByPopulation) {}

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
