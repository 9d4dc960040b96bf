package org.rareearthatlas.claim;

/// Published in the transaction that adds or changes a claim of the subject.
public record ClaimsChanged(Subject subject) {}
