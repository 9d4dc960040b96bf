package org.rareearthatlas.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.text.Problem;

/// What became of one row.
///
/// @param number the row's
/// @param deposit the deposit that was added; null when the row was refused
/// @param problems what is wrong with the row; empty exactly when it was added
public record BulkOutcome(long number, @Nullable DepositId deposit, List<Problem> problems) {

    public BulkOutcome {
        problems = List.copyOf(problems);
    }

    /// The deposit that was added; empty when the row was refused.
    public Optional<DepositId> findDeposit() {
        return Optional.ofNullable(deposit);
    }
}
