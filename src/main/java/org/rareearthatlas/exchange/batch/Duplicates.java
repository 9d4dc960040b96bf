package org.rareearthatlas.exchange.batch;

import java.util.Map;
import java.util.stream.Stream;
import org.rareearthatlas.exchange.IssueKind;

/// What becomes of rows that the file or the atlas has already.
///
/// @param twiceInFile rows that repeat the record id, or the name and place, of an earlier row
/// @param alreadyImported rows whose record of the same source the atlas has
/// @param likeAnother rows with a name like that of a deposit nearby
/// @param rule whose values win when a row is merged; what loses stands beside
public record Duplicates(Choice twiceInFile, Choice alreadyImported, Choice likeAnother, MergeRule rule) {

    /// What is known to be the same is skipped; what only may be the same is kept beside it.
    public static final Duplicates DEFAULT = new Duplicates(Choice.SKIP, Choice.SKIP, Choice.KEEP);

    /// Merging fills what is empty.
    public Duplicates(Choice twiceInFile, Choice alreadyImported, Choice likeAnother) {
        this(twiceInFile, alreadyImported, likeAnother, MergeRule.DEFAULT);
    }

    public Duplicates with(IssueKind kind, Choice choice) {
        return new Duplicates(
                kind == IssueKind.TWICE_IN_FILE ? choice : twiceInFile,
                kind == IssueKind.ALREADY_IMPORTED ? choice : alreadyImported,
                kind == IssueKind.LIKE_ANOTHER ? choice : likeAnother,
                rule);
    }

    public Duplicates merging(MergeRule changed) {
        return new Duplicates(twiceInFile, alreadyImported, likeAnother, changed);
    }

    public boolean merges() {
        return Stream.of(twiceInFile, alreadyImported, likeAnother).anyMatch(Choice.MERGE::equals);
    }

    public enum Choice {
        /// Import it as a deposit of its own.
        KEEP,
        /// Add what it says, value by value, to the deposit that is there; the rule says which of both is shown.
        MERGE,
        /// Leave it out.
        SKIP
    }

    public Choice of(IssueKind kind) {
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
