package org.rareearthatlas.deposit;

/// The permanent number of a deposit, as in `/deposit/{id}`. Never changes and is never given again.
public record DepositId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
