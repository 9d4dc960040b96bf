package org.rareearthatlas.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.text.TextQuoteSelector;

/// An exact passage of a source.
///
/// @param selector the words with their neighbours, as W3C Web Annotation's TextQuoteSelector
/// @param position where they stand in the text, when the atlas holds it
/// @param speaker who said it, at most 300 UTF-16 units; null when the words are nobody's but the source's own
/// @param language BCP 47 tag of the words
public record QuoteData(
        TextQuoteSelector selector,
        @Nullable TextPositionSelector position,
        @Nullable String speaker,
        Speech speech,
        @Nullable String language) {

    /// @throws InvalidInputException naming each part that breaks a limit
    public QuoteData {
        List<Problem> problems = new ArrayList<>();
        if (speaker != null && speaker.length() > SourceData.MAX_NAME_UTF16) {
            problems.add(Problem.of("speaker", "text.tooLong", SourceData.MAX_NAME_UTF16));
        }
        if (language != null && language.length() > LocalName.MAX_LANGUAGE_LENGTH) {
            problems.add(Problem.of("language", "text.tooLong", LocalName.MAX_LANGUAGE_LENGTH));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
