package org.rareearthatlas.suggestion;

import org.rareearthatlas.entry.Entry;

/// What an entry writes to: two entries with equal targets change the same thing.
///
/// @param to the id of what is changed, or of what the new belongs to
record EntryTarget(EntryKind kind, Object to) {

    static EntryTarget of(Entry entry) {
        Object to = switch (entry) {
            case Entry.NewDeposit of -> "";
            case Entry.ChangedDeposit of -> of.id();
            case Entry.DeletedDeposit of -> of.id();
            case Entry.NewRegion of -> "";
            case Entry.NewQuote of -> of.region();
            case Entry.NewPassage of -> of.source();
            case Entry.NewClaim of -> of.subject();
            case Entry.ChangedClaim of -> of.id();
            case Entry.NewSource of -> "";
            case Entry.ChangedSource of -> of.id();
            case Entry.NewSourceText of -> of.source();
        };
        return new EntryTarget(EntryKind.of(entry), to);
    }
}
