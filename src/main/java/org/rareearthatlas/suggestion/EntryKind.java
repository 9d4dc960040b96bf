package org.rareearthatlas.suggestion;

import org.rareearthatlas.entry.Entry;

/// What sort of entry a suggestion holds.
public enum EntryKind {
    NEW_DEPOSIT,
    CHANGED_DEPOSIT,
    DELETED_DEPOSIT,
    NEW_REGION,
    NEW_QUOTE,
    NEW_CLAIM,
    CHANGED_CLAIM,
    NEW_SOURCE,
    CHANGED_SOURCE,
    NEW_SOURCE_TEXT;

    static EntryKind of(Entry entry) {
        return switch (entry) {
            case Entry.NewDeposit of -> NEW_DEPOSIT;
            case Entry.ChangedDeposit of -> CHANGED_DEPOSIT;
            case Entry.DeletedDeposit of -> DELETED_DEPOSIT;
            case Entry.NewRegion of -> NEW_REGION;
            case Entry.NewQuote of -> NEW_QUOTE;
            case Entry.NewPassage of -> NEW_QUOTE;
            case Entry.NewClaim of -> NEW_CLAIM;
            case Entry.ChangedClaim of -> CHANGED_CLAIM;
            case Entry.NewSource of -> NEW_SOURCE;
            case Entry.ChangedSource of -> CHANGED_SOURCE;
            case Entry.NewSourceText of -> NEW_SOURCE_TEXT;
        };
    }
}
