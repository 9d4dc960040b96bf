package org.rareearthatlas.comparison.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A property of places side by side, in words of a language.
///
/// @param key of the property, as the message bundles name it
/// @param cells one for each place
/// @param mark whether the places agree
record ComparedRow(String key, List<Cell> cells, Mark mark) {

    /// Whether what is told of the places reads alike.
    enum Mark {
        SAME,
        DIFFERENT,
        /// Not told, because fewer than two places tell something, or because it is no property of the thing itself.
        NONE
    }

    /// What is told of one place.
    ///
    /// @param lead a line that sums it up; empty for none
    /// @param disputed whether sources say contrary things
    record Cell(String lead, List<Stated> stated, boolean disputed) {

        boolean isEmpty() {
            return stated.isEmpty();
        }

        private Set<String> texts() {
            return stated.stream().map(Stated::text).collect(Collectors.toSet());
        }
    }

    /// One value with what carries it.
    ///
    /// @param note what must be known to read it, such as whether the map shows it; empty for none
    record Stated(String text, String note, List<Words> words) {

        Stated(String text) {
            this(text, "", List.of());
        }
    }

    /// Where the words of a source stand, or the record that says it.
    ///
    /// @param path from the application's root
    record Words(String label, String path) {}

    static ComparedRow of(String key, List<Cell> cells) {
        return new ComparedRow(key, cells, Mark.NONE);
    }

    /// With a mark that tells whether the places differ.
    static ComparedRow marked(String key, List<Cell> cells) {
        List<Set<String>> told =
                cells.stream().filter(cell -> !cell.isEmpty()).map(Cell::texts).toList();
        if (told.size() < 2) {
            return of(key, cells);
        }
        return new ComparedRow(key, cells, told.stream().distinct().count() == 1 ? Mark.SAME : Mark.DIFFERENT);
    }
}
