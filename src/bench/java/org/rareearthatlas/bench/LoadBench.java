package org.rareearthatlas.bench;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.rareearthatlas.BenchAtlas;
import org.rareearthatlas.entry.BulkBatch;
import org.rareearthatlas.entry.BulkEntries;
import org.rareearthatlas.pointindex.IndexState;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.region.WorldUnits;
import org.rareearthatlas.security.ActingUser;

/// Loads the invented deposits through the bulk path into a data folder, and says how long it took, and how long the
/// index
/// then takes to be read.
public final class LoadBench {

    private static final int REPORT_EVERY = 100_000;

    private LoadBench() {}

    /// @param args the data folder, and how many deposits
    public static void main(String[] args) {
        load(Path.of(args[0]), Integer.parseInt(args[1]));
        System.exit(0);
    }

    static void load(Path home, int count) {
        try (BenchAtlas atlas = BenchAtlas.start(home)) {
            MillionDeposits deposits = new MillionDeposits(atlas.bean(WorldUnits.class));
            long begun = System.nanoTime();
            AtomicLong done = new AtomicLong();
            ActingUser.runAsSystem(() -> {
                BulkBatch batch = atlas.bean(BulkEntries.class)
                        .add(deposits.rows(count), outcome -> report(done.incrementAndGet(), begun), () -> false);
                System.out.printf(
                        "Bulk path: %d deposits added, %d refused, %.1f s%n",
                        batch.added(), batch.refused(), seconds(begun));
            });
            long reading = System.nanoTime();
            atlas.bean(PointIndex.class).rebuildSoon().join();
            System.out.printf("Index read from the database in %.1f s: %s%n", seconds(reading), ready(atlas));
        }
    }

    private static IndexState ready(BenchAtlas atlas) {
        return atlas.bean(PointIndex.class).state();
    }

    private static void report(long done, long begun) {
        if (done % REPORT_EVERY == 0) {
            System.out.printf("%,d deposits after %.1f s%n", done, seconds(begun));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
