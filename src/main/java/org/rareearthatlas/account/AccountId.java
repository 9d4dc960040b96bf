package org.rareearthatlas.account;

import java.io.Serializable;

/// The number of an account; it never changes.
public record AccountId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
