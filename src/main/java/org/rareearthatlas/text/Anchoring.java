package org.rareearthatlas.text;

import java.util.List;

/// What came of looking for a quote in a text.
public sealed interface Anchoring {

    /// The quote stands here.
    ///
    /// @param position where
    /// @param contextMatches whether its whole prefix and suffix stand around it; false when the words were found
    /// among other words than the selector remembers
    record Found(TextPositionSelector position, boolean contextMatches) implements Anchoring {}

    /// The words stand in several places, and the context does not tell which one is meant.
    ///
    /// @param positions the places that fit equally well, in the order of the text, at least two
    record Ambiguous(List<TextPositionSelector> positions) implements Anchoring {

        /// Copies the list.
        public Ambiguous {
            positions = List.copyOf(positions);
        }
    }

    /// The exact words do not stand in the text.
    record NotFound() implements Anchoring {}
}
