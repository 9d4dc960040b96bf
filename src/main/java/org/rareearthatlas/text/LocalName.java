package org.rareearthatlas.text;

import java.util.Objects;

/// One name of a place in one language.
///
/// @param language BCP 47 tag, such as `en` or `ru`
/// @param name the name as written in that language, 1 to 200 UTF-16 units; kept as [PlainText#line] cleans it
/// @param role what the name is for
public record LocalName(String language, String name, NameRole role) {

    public static final int MAX_LENGTH_UTF16 = 200;

    /// RFC 5646 §4.4.1 asks for at least this much.
    public static final int MAX_LANGUAGE_LENGTH = 35;

    public LocalName {
        Objects.requireNonNull(role);
        name = clean(name);
        if (language.isBlank() || language.length() > MAX_LANGUAGE_LENGTH) {
            throw new InvalidInputException(Problem.of("language", "text.tooLong", MAX_LANGUAGE_LENGTH));
        }
    }

    private static String clean(String name) {
        if (PlainText.line(name, MAX_LENGTH_UTF16) instanceof PlainText.Accepted(String text)
                && text.length() <= MAX_LENGTH_UTF16) {
            return text;
        }
        throw new InvalidInputException(Problem.of("name", "name.length", MAX_LENGTH_UTF16));
    }
}
