package org.rareearthatlas.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of a source's text, without the text itself, which [SourceTextService#read] gives. A version is never
/// changed; a changed text becomes a further version.
///
/// @param versionNumber 1 for the first text of the source
/// @param sha256 of its words, hexadecimal: see [ContentHash]
/// @param fileName of the file it was read from; null when it was pasted
public record SourceText(
        SourceTextId id,
        SourceId source,
        int versionNumber,
        String sha256,
        int lengthUtf16,
        Instant addedAt,
        @Nullable String fileName) {

    /// How much of a text is shown, and found, at a time.
    public static final int PAGE_UTF16 = 9_000;
}
