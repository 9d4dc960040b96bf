package org.rareearthatlas.tile;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Keeps the making of tiles from taking the whole machine: so many are made at a time, some wait, and who finds no
/// room is asked to come back. Tiles that are kept need no room.
@Component
class TileRoom {

    private static final int WAIT_MS = 20_000;
    private static final int WAITING_FOR_ONE = 16;

    private final int atATime;
    private final Semaphore permits;

    @Autowired
    TileRoom() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    TileRoom(int atATime) {
        this.atATime = atATime;
        this.permits = new Semaphore(atATime, true);
    }

    /// @throws TileException 503 with Retry-After when there is no room
    <T> T run(Supplier<T> work) {
        if (!hasRoom()) {
            throw TileException.busy();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    int waiting() {
        return permits.getQueueLength();
    }

    private boolean hasRoom() {
        try {
            return permits.tryAcquire()
                    || (permits.getQueueLength() < WAITING_FOR_ONE * atATime
                            && permits.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
