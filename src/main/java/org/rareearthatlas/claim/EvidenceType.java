package org.rareearthatlas.claim;

/// How the kinds of [Evidence] are named in the database.
enum EvidenceType {
    QUOTE,
    RECORD,
    CITATION,
    UNSOURCED
}
