package org.rareearthatlas.pointindex;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.deposit.DepositScan;
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

    @Bean
    @Primary
    PointLoader gatedLoader(DepositScan deposits, ClaimMarks claims, RegionAreas regions) {
        return new PointLoader(deposits, claims, regions) {
            @Override
            List<LoadedPoint> listAfter(long afterId, int limit) {
                if (gate.getCount() == 0) {
                    return super.listAfter(afterId, limit);
                }
                if (afterId == 0) {
                    return super.listAfter(0, READ_BEFORE);
                }
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.listAfter(afterId, limit);
            }
        };
    }
}
