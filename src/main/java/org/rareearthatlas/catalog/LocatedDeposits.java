package org.rareearthatlas.catalog;

import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointView;
import org.springframework.stereotype.Component;

/// The newest view of the located deposits, for everything that answers requests.
@Component
public class LocatedDeposits {

    /// The index of a large atlas is read within some seconds after the start; a small one's is there at once.
    private static final int WAIT_MS = 2_000;

    private final PointIndex index;

    LocatedDeposits(PointIndex index) {
        this.index = index;
    }

    /// @throws LayerNotReadyException when they are still being read after the start
    public PointView view() {
        return index.await(WAIT_MS).orElseThrow(() -> new LayerNotReadyException(index.state()));
    }
}
