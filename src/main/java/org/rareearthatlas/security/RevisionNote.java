package org.rareearthatlas.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What the revision of the current transaction is to say besides who and when. Ends with its transaction.
public final class RevisionNote implements TransactionSynchronization {

    /// The longest reason.
    public static final int MAX_REASON_UTF16 = 2000;

    /// Begins a reason that the atlas gives itself: `@code argument`, to be told in the reader's language.
    public static final String AUTOMATIC = "@";

    private @Nullable String reason;
    private @Nullable String author;

    private RevisionNote() {}

    /// Says why the current transaction changes what it changes; the first who says so is heard, since the outer work
    /// knows more than its parts. A longer reason than [#MAX_REASON_UTF16] is cut.
    ///
    /// @throws IllegalStateException outside of a transaction
    public static void because(String reason) {
        note(reason.strip().replaceFirst("^" + AUTOMATIC + "+", ""));
    }

    /// As [#because], for what the atlas knows itself.
    ///
    /// @param code such as `import`; its words are in the message bundles under `history.why.`
    /// @param argument such as the file's name
    public static void automatic(String code, String argument) {
        note(AUTOMATIC + code + " " + argument);
    }

    private static void note(String words) {
        RevisionNote note = ofTransaction();
        if (note.reason == null && !words.isBlank()) {
            note.reason = cut(words);
        }
    }

    /// Says whose work the current transaction writes: the history names that person as the author, and the acting user
    /// as the one who let it in.
    ///
    /// @throws IllegalStateException outside of a transaction
    public static void onBehalfOf(String author) {
        ofTransaction().author = author;
    }

    private static String cut(String text) {
        if (text.length() <= MAX_REASON_UTF16) {
            return text;
        }
        int end =
                Character.isHighSurrogate(text.charAt(MAX_REASON_UTF16 - 1)) ? MAX_REASON_UTF16 - 1 : MAX_REASON_UTF16;
        return text.substring(0, end);
    }

    private static RevisionNote ofTransaction() {
        return find().orElseGet(() -> {
            RevisionNote note = new RevisionNote();
            TransactionSynchronizationManager.registerSynchronization(note);
            return note;
        });
    }

    static Optional<RevisionNote> find() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(RevisionNote.class::isInstance)
                .map(RevisionNote.class::cast)
                .findFirst();
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String author() {
        return author;
    }
}
