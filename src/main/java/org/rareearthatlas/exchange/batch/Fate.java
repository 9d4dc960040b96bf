package org.rareearthatlas.exchange.batch;

import org.rareearthatlas.exchange.IssueKind;

/// What an import does with a row.
public enum Fate {
    ADDED,
    MERGED,
    SKIPPED,
    /// Left out because a person should look first.
    DOUBTFUL,
    REJECTED;

    static Fate of(DuplicateFinder.Found found, ImportPlan plan) {
        if (found.row().candidate() == null) {
            return REJECTED;
        }
        if (!plan.withDoubts() && found.row().has(IssueKind.Weight.DOUBT)) {
            return DOUBTFUL;
        }
        IssueKind kind = found.kind();
        if (kind == null) {
            return ADDED;
        }
        return switch (plan.duplicates().of(kind)) {
            case KEEP -> ADDED;
            case MERGE -> MERGED;
            case SKIP -> SKIPPED;
        };
    }
}
