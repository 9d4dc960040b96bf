package org.rareearthatlas.entry.ui;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.PlainText;
import org.rareearthatlas.text.Problem;

/// Cleans what was typed before it becomes a value: no controls, no zero-width characters, no overridden direction.
final class InputText {

    private InputText() {}

    /// A clean text of one line; null when nothing was typed that can be seen.
    ///
    /// @throws InvalidInputException when it is too long
    static @Nullable String line(String field, String typed, int maxLength) {
        return accept(field, PlainText.line(typed, maxLength));
    }

    /// A clean text of several lines; null when nothing was typed that can be seen.
    ///
    /// @throws InvalidInputException when it is too long
    static @Nullable String block(String field, String typed, int maxLength) {
        return accept(field, PlainText.block(typed, maxLength));
    }

    /// @return an empty text instead of null
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String accept(String field, PlainText.Result result) {
        return switch (result) {
            case PlainText.Accepted accepted -> accepted.text();
            case PlainText.Rejected rejected when rejected.problem() == PlainText.Problem.EMPTY -> null;
            case PlainText.Rejected rejected ->
                throw new InvalidInputException(Problem.of(field, "text.tooLong", rejected.maxCodePoints()));
        };
    }
}
