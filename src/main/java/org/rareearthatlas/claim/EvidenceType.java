package org.rareearthatlas.claim;

/// The kinds of [Evidence], as the database names them.
public enum EvidenceType {
    QUOTE,
    RECORD,
    CITATION,
    UNSOURCED;

    public static EvidenceType of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.OfQuote quote -> QUOTE;
            case Evidence.OfRecord recorded -> RECORD;
            case Evidence.OfCitation citation -> CITATION;
            case Evidence.Unsourced unsourced -> UNSOURCED;
        };
    }
}
