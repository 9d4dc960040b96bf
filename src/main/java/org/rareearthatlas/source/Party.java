package org.rareearthatlas.source;

import java.util.List;

/// A person or body that speaks or publishes.
///
/// @param version counts the edits, for optimistic locking
/// @param name as the atlas writes it
/// @param writtenAs every way in which sources write the name, with that of the atlas
public record Party(PartyId id, int version, PartyKind kind, String name, List<String> writtenAs) {

    public Party {
        writtenAs = List.copyOf(writtenAs);
    }
}
