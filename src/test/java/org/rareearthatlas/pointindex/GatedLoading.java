package org.rareearthatlas.pointindex;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimScan;
import org.rareearthatlas.claim.DepositMarks;
import org.rareearthatlas.deposit.DepositScan;
import org.rareearthatlas.deposit.IdRange;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Holds the reading of the deposits up after a few of them, as long as a test wants, as if there were millions.
@TestConfiguration
public class GatedLoading {

    private static final int READ_BEFORE = 3;

    private final CountDownLatch gate = new CountDownLatch(1);

    public void open() {
        gate.countDown();
    }

    private void waitForTheGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Bean
    @Primary
    PointLoader gatedLoader(DepositScan deposits, ClaimMarks claims, ClaimScan allClaims, RegionAreas regions) {
        return new PointLoader(deposits, claims, allClaims, regions) {
            private volatile long firstId;

            @Override
            List<IdRange> ranges(int size) {
                List<IdRange> ranges = super.ranges(READ_BEFORE);
                firstId = ranges.getFirst().firstId();
                return ranges;
            }

            @Override
            List<LoadedPoint> list(IdRange range, DepositMarks marks) {
                if (range.firstId() != firstId) {
                    waitForTheGate();
                }
                return super.list(range, marks);
            }
        };
    }
}
