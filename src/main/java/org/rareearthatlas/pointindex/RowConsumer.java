package org.rareearthatlas.pointindex;

/// Takes rows of some columns.
@FunctionalInterface
interface RowConsumer {

    void accept(int row);
}
