package org.rareearthatlas.claim;

import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.region.RegionId;

/// What a claim speaks of.
public sealed interface Subject {

    record OfRegion(RegionId id) implements Subject {}

    record OfDeposit(DepositId id) implements Subject {}

    static Subject of(RegionId id) {
        return new OfRegion(id);
    }

    static Subject of(DepositId id) {
        return new OfDeposit(id);
    }
}
