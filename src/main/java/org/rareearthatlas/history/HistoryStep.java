package org.rareearthatlas.history;

import org.rareearthatlas.revision.Change;
import org.rareearthatlas.revision.Revision;

/// One revision of a thing or of what is said of it.
///
/// @param change what it did to the thing itself; [Change#CHANGED] when only its claims changed
/// @param state what was saved after it; of a thing that it deleted, what was saved before
public record HistoryStep(Revision revision, Change change, SavedState state) {}
