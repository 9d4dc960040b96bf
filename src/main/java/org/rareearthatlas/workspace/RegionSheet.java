package org.rareearthatlas.workspace;

import java.util.List;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.region.Region;

/// What the drawer tells of a region.
///
/// @param otherClaims claims that no quote carries
/// @param deposits those that lie in it by their point, then those that a source puts here without a place; the first
/// ones
/// @param depositCount how many there are in all, or [#NOT_READ]
/// @param sources how many sources speak of it
/// @param voices how many of them are independent: see [org.rareearthatlas.source.IndependentVoices]
/// @param namedInNews whether a news article is among them
record RegionSheet(
        Region region,
        List<QuoteCard.Model> quotes,
        List<Claim> otherClaims,
        List<DepositRow.Model> deposits,
        int depositCount,
        int sources,
        int voices,
        boolean namedInNews) {

    /// Instead of a number of deposits, while they are still being read after a start.
    static final int NOT_READ = -1;

    boolean hasDepositsRead() {
        return depositCount != NOT_READ;
    }
}
