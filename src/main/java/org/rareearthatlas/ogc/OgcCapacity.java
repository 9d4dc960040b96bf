package org.rareearthatlas.ogc;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Keeps programs that ask for features from taking the whole machine: so many are answered at a time, some
/// wait shortly, and the others are asked to come back. The screen has the rest.
@Component
class OgcCapacity {

    private static final int WAIT_MS = 2_000;

    private final int atATime;
    private final Semaphore permits;

    @Autowired
    OgcCapacity() {
        this(2 * Runtime.getRuntime().availableProcessors());
    }

    OgcCapacity(int atATime) {
        this.atATime = atATime;
        this.permits = new Semaphore(atATime, true);
    }

    /// Runs the work when there is room for it.
    ///
    /// @throws OgcException 503 with Retry-After when there is none
    <T> T run(Supplier<T> work) {
        if (!hasRoom()) {
            OgcException busy =
                    OgcException.of(HttpStatus.SERVICE_UNAVAILABLE, "The atlas is busy; ask again in a few seconds.");
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "3");
            throw busy;
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    /// Whether nobody need wait at this moment.
    boolean hasRoomNow() {
        return permits.availablePermits() > 0;
    }

    /// As many may wait as are being answered, four times over.
    private boolean hasRoom() {
        try {
            return permits.tryAcquire()
                    || (permits.getQueueLength() < 4 * atATime && permits.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
