package org.rareearthatlas.search;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Lets those who wait for an answer go first while a long piece of work is done in the background.
final class GivesWay {

    /// One thread of the background alone does not come to this on two cores or more.
    private static final double BUSY = 0.8;

    private static final long PAUSE_MS = 150;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// To be called between the steps of the work. Waits a little when the processors have been busy since the last
    /// call, and never longer: the work always comes to its end.
    void pause() {
        if (system.getCpuLoad() < BUSY) {
            return;
        }
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
