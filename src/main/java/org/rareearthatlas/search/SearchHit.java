package org.rareearthatlas.search;

import java.util.List;

/// Something found.
///
/// @param path where it is shown, from the application's root
/// @param title of the source, or the name of the place
/// @param snippet words of it around what was found; empty when only the title was
/// @param highlights what was found in the snippet, in order
public record SearchHit(HitKind kind, String path, String title, String snippet, List<Span> highlights) {

    /// A part of the snippet in UTF-16 units, end exclusive.
    public record Span(int start, int end) {}
}
