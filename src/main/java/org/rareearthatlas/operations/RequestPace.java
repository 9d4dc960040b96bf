package org.rareearthatlas.operations;

import java.time.Duration;

/// How long a request may take to arrive, so that connections which send a byte now and then hold no thread.
///
/// @param header for the request line and headers, from their first byte
/// @param body for waiting for the body, besides what its length takes
/// @param bodyBytesPerSecond the slowest rate at which a long body may come
record RequestPace(Duration header, Duration body, int bodyBytesPerSecond) {

    /// Those of the application: slow lines get through, trickles do not.
    static final RequestPace USUAL = new RequestPace(Duration.ofSeconds(30), Duration.ofSeconds(30), 1000);

    boolean allowsHeader(long tookNanos) {
        return tookNanos <= header.toNanos();
    }

    boolean allowsBody(long waitedNanos, long bytes) {
        return waitedNanos <= body.toNanos() + bytes * 1_000_000_000L / bodyBytesPerSecond;
    }
}
