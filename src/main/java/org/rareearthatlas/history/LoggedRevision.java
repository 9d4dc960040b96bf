package org.rareearthatlas.history;

import java.util.List;
import org.rareearthatlas.revision.Revision;

/// One transaction and what it changed.
///
/// @param changes at most as many of each kind as were asked for
/// @param isCut whether it changed more than these
public record LoggedRevision(Revision revision, List<LoggedChange> changes, boolean isCut) {}
