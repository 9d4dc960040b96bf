package org.rareearthatlas.history.ui;

import java.util.List;
import java.util.Map;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.revision.Revision;

/// One step of a history as it is read.
///
/// @param saved all fields after it
/// @param changes what it did to the fields of the step before
/// @param isNow whether nothing has changed since
public record HistoryRow(
        Revision revision, Change change, Map<SavedField, String> saved, List<FieldChange> changes, boolean isNow) {}
