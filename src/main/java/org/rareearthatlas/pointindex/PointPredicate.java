package org.rareearthatlas.pointindex;

/// Whether a deposit is selected, by its row. Keeps what it has found out, so it is for one thread at a time.
@FunctionalInterface
interface PointPredicate {

    boolean test(PointColumns columns, int row);
}
