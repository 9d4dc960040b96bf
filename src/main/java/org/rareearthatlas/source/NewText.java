package org.rareearthatlas.source;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.PlainText;
import org.rareearthatlas.text.Problem;

/// A text to keep, cleaned by the rules of [PlainText#document].
///
/// @param fileName of the file it was read from; null when it was pasted; cut at 300 UTF-16 units
public record NewText(String text, @Nullable String fileName) {

    private static final int MAX_FILE_NAME_UTF16 = 300;

    /// @throws InvalidInputException when there is no text, or too much of it
    public NewText {
        text = switch (PlainText.document(text)) {
            case PlainText.Accepted accepted -> accepted.text();
            case PlainText.Rejected rejected
            when rejected.problem() == PlainText.Problem.EMPTY ->
                throw new InvalidInputException(Problem.of("text", "sourceText.missing"));
            case PlainText.Rejected rejected ->
                throw new InvalidInputException(Problem.of("text", "text.tooLong", PlainText.MAX_DOCUMENT_UTF16));
        };
        fileName = fileName == null || fileName.length() <= MAX_FILE_NAME_UTF16
                ? fileName
                : fileName.substring(0, MAX_FILE_NAME_UTF16);
    }
}
