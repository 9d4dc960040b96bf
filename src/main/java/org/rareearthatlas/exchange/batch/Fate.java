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
        IssueKind kind = found.kind();
        Fate fate = kind == null
                ? ADDED
                : switch (plan.decision(kind, found.row().row().number()).choice()) {
                    case KEEP -> ADDED;
                    case MERGE -> MERGED;
                    case SKIP -> SKIPPED;
                };
        boolean waits = fate != SKIPPED && !plan.withDoubts() && found.row().has(IssueKind.Weight.DOUBT);
        return waits ? DOUBTFUL : fate;
    }
}
