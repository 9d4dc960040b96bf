package org.rareearthatlas.entry;

import java.util.List;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A deposit as someone enters it, with the evidence for its values.
///
/// @param evidence what carries each of the values, at most [#MAX_EVIDENCE]; "unsourced" stands alone
public record DepositEntry(DepositData data, List<EvidenceInput> evidence) {

    public static final int MAX_EVIDENCE = 10;

    /// @throws InvalidInputException when "unsourced" stands beside a source, or there is too much
    public DepositEntry {
        evidence = List.copyOf(evidence);
        if (evidence.size() > 1 && evidence.contains(new EvidenceInput.Unsourced())) {
            throw new InvalidInputException(Problem.of("evidence", "evidence.unsourced.notAlone"));
        }
        if (evidence.size() > MAX_EVIDENCE) {
            throw new InvalidInputException(Problem.of("evidence", "evidence.tooMany", MAX_EVIDENCE));
        }
    }

    public DepositEntry(DepositData data, EvidenceInput evidence) {
        this(data, List.of(evidence));
    }

    /// @throws InvalidInputException when nothing is said of where the values come from
    void requireEvidence() {
        if (evidence.isEmpty()) {
            throw new InvalidInputException(Problem.of("evidence", "evidence.missing"));
        }
    }
}
