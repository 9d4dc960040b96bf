package org.rareearthatlas.history;

import org.rareearthatlas.revision.Change;

/// A thing that a transaction changed, or of which it changed what is said.
///
/// @param id the number of the deposit, region, source or quote
public record LoggedChange(Kind kind, long id, Change change) {

    /// What has a history of its own.
    public enum Kind {
        DEPOSIT,
        REGION,
        SOURCE,
        QUOTE
    }
}
