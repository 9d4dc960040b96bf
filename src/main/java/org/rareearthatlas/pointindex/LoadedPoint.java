package org.rareearthatlas.pointindex;

import org.rareearthatlas.deposit.DepositPoint;

/// A deposit as it is read for the index.
///
/// @param unsourced whether not a single claim has a source
/// @param disputed whether claims disagree
record LoadedPoint(DepositPoint point, boolean unsourced, boolean disputed) {

    long id() {
        return point.id();
    }
}
