package org.rareearthatlas.pointindex;

import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.deposit.DepositPoint;

/// A deposit as it is read for the index.
///
/// @param disagreements on how many matters, such as status and place, claims disagree
/// @param origins where what is said of it comes from
/// @param claims how many claims it has
/// @param regions the slugs of the regions that hold it or in which a source puts it, sorted, each between two bars;
///     empty for none
record LoadedPoint(DepositPoint point, int disagreements, ClaimOrigins origins, int claims, String regions) {

    long id() {
        return point.id();
    }

    /// Whether not a single claim has a source.
    boolean unsourced() {
        return origins.evidence().stream().allMatch(kind -> kind == EvidenceType.UNSOURCED);
    }
}
