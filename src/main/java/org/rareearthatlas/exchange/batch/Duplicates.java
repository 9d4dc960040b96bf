package org.rareearthatlas.exchange.batch;

import java.util.Map;
import org.rareearthatlas.exchange.IssueKind;

/// What becomes of rows that the file or the atlas has already.
///
/// @param twiceInFile rows that repeat the record id, or the name and place, of an earlier row
/// @param alreadyImported rows whose record of the same source the atlas has
/// @param likeAnother rows with a name like that of a deposit nearby
public record Duplicates(Choice twiceInFile, Choice alreadyImported, Choice likeAnother) {

    /// What is known to be the same is skipped; what only may be the same is kept beside it.
    public static final Duplicates DEFAULT = new Duplicates(Choice.SKIP, Choice.SKIP, Choice.KEEP);

    public enum Choice {
        /// Import it as a deposit of its own.
        KEEP,
        /// Add what it says, value by value, to the deposit that is there, beside what others say; what the map shows
        /// stays until a curator accepts another value.
        MERGE,
        /// Leave it out.
        SKIP
    }

    Choice of(IssueKind kind) {
        return Map.of(
                        IssueKind.TWICE_IN_FILE,
                        twiceInFile,
                        IssueKind.ALREADY_IMPORTED,
                        alreadyImported,
                        IssueKind.LIKE_ANOTHER,
                        likeAnother)
                .getOrDefault(kind, Choice.KEEP);
    }
}
