package org.rareearthatlas.entry.ui;

import java.util.Optional;

/// Numbers of things in a kept state.
final class Ids {

    private Ids() {}

    /// The number; nothing when the text is none.
    static Optional<Long> parse(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
