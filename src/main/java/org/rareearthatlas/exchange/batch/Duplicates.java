package org.rareearthatlas.exchange.batch;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearthatlas.exchange.IssueKind;

/// What becomes of rows that the file or the atlas has already.
///
/// @param twiceInFile rows that repeat the record id, or the name and place, of an earlier row
/// @param alreadyImported rows whose record of the same source the atlas has
/// @param likeAnother rows with a name like that of a deposit nearby
/// @param fills the parts that merging fills in a deposit that has no value there; what it says of others stands beside
public record Duplicates(Choice twiceInFile, Choice alreadyImported, Choice likeAnother, Set<ValuePart> fills) {

    /// What is known to be the same is skipped; what only may be the same is kept beside it.
    public static final Duplicates DEFAULT = new Duplicates(Choice.SKIP, Choice.SKIP, Choice.KEEP);

    public Duplicates {
        fills = Set.copyOf(fills);
    }

    /// Merging fills every part.
    public Duplicates(Choice twiceInFile, Choice alreadyImported, Choice likeAnother) {
        this(twiceInFile, alreadyImported, likeAnother, EnumSet.allOf(ValuePart.class));
    }

    public Duplicates with(IssueKind kind, Choice choice) {
        return new Duplicates(
                kind == IssueKind.TWICE_IN_FILE ? choice : twiceInFile,
                kind == IssueKind.ALREADY_IMPORTED ? choice : alreadyImported,
                kind == IssueKind.LIKE_ANOTHER ? choice : likeAnother,
                fills);
    }

    public Duplicates filling(Set<ValuePart> parts) {
        return new Duplicates(twiceInFile, alreadyImported, likeAnother, parts);
    }

    public boolean merges() {
        return Stream.of(twiceInFile, alreadyImported, likeAnother).anyMatch(Choice.MERGE::equals);
    }

    public enum Choice {
        /// Import it as a deposit of its own.
        KEEP,
        /// Add what it says, value by value, to the deposit that is there. Where that has none, the value is filled in;
        /// else it stands beside what others say until a curator accepts it.
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
