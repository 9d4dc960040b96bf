package org.rareearthatlas.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a file says of itself; null where it says nothing. Proposals for a person to check, never taken as true.
///
/// @param language BCP 47 tag
public record DocumentFacts(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String address,
        @Nullable String language) {

    static final DocumentFacts NONE = new DocumentFacts(null, null, null, null, null, null);

    static DocumentFacts of(@Nullable String title, @Nullable String author) {
        return new DocumentFacts(blankToNull(title), blankToNull(author), null, null, null, null);
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
