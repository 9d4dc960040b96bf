package org.rareearthatlas.workspace;

import java.util.List;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.deposit.Deposit;

/// What is said of a deposit, side by side.
record DepositComparison(Deposit deposit, List<ClaimComparison> comparisons) {}
