package org.rareearthatlas.exchange.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.TableRow;

/// A row with what came of it.
///
/// @param candidate null when the row is rejected
/// @param issues what is wrong or doubtful
public record CheckedRow(TableRow row, @Nullable Candidate candidate, List<RowIssue> issues) {

    public CheckedRow {
        issues = List.copyOf(issues);
    }

    public Optional<Candidate> findCandidate() {
        return Optional.ofNullable(candidate);
    }

    public boolean has(IssueKind.Weight weight) {
        return issues.stream().anyMatch(issue -> issue.kind().weight() == weight);
    }
}
