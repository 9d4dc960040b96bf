package org.rareearthatlas.claim;

/// The kinds of [Evidence], as the database names them.
public enum EvidenceType {
    QUOTE,
    RECORD,
    CITATION,
    UNSOURCED
}
