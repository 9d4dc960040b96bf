package org.rareearthatlas.deposit;

/// Published in the transaction that adds, changes, deletes or restores a deposit.
public record DepositChanged(DepositId id) {}
