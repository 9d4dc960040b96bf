package org.rareearthatlas.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.history.ui.HistoryRow;
import org.rareearthatlas.map.FeatureRef;

/// The history of one thing.
///
/// @param name in the reader's language
/// @param feature what the map selects beside it; null for sources and quotes
/// @param rows newest first
record History(String name, @Nullable FeatureRef feature, List<HistoryRow> rows, Restore restore) {

    /// Brings a state of the thing back.
    interface Restore {

        /// @return how many claims could not come back
        int to(long revision);
    }
}
