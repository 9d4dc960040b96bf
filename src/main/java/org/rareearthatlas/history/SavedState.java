package org.rareearthatlas.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.SourceData;

/// All that was saved of a thing after one revision.
public sealed interface SavedState {

    /// @param claims what was said of it, by the number of the claim
    record OfDeposit(DepositData data, Map<Long, ClaimData> claims) implements SavedState {
        public OfDeposit {
            claims = inOrder(claims);
        }
    }

    /// @param claims what was said of it, by the number of the claim
    record OfRegion(RegionData data, Map<Long, ClaimData> claims) implements SavedState {
        public OfRegion {
            claims = inOrder(claims);
        }
    }

    record OfSource(SourceData data) implements SavedState {}

    record OfQuote(QuoteData data) implements SavedState {}

    /// What was said of it, by the number of the claim ([ClaimId]); empty for what no claim speaks of.
    default Map<Long, ClaimData> claims() {
        return Map.of();
    }

    private static Map<Long, ClaimData> inOrder(Map<Long, ClaimData> claims) {
        return Collections.unmodifiableMap(new TreeMap<>(claims));
    }
}
