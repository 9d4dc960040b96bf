package org.rareearthatlas.claim;

/// Whether the evidence speaks for or against the statement.
public enum Stance {
    SUPPORTS,
    CONTRADICTS,
    UNCLEAR
}
