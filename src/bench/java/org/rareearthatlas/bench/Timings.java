package org.rareearthatlas.bench;

import java.util.Arrays;
import java.util.Locale;

/// How long each request of a run took.
///
/// @param nanos of each request, ascending
/// @param wallNanos from the first request to the last answer
/// @param bytes of all answers
/// @param clients how many asked at the same time
record Timings(String what, int clients, long[] nanos, long wallNanos, long bytes) {

    Timings {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / (wallNanos / 1e9);
    }

    double percentileMs(double part) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * part))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-44s %d client%s  %8.0f/s  p50 %7.2f  p95 %7.2f  p99 %7.2f ms  %8.1f kB each",
                what,
                clients,
                clients == 1 ? " " : "s",
                perSecond(),
                percentileMs(0.5),
                percentileMs(0.95),
                percentileMs(0.99),
                bytes / 1e3 / nanos.length);
    }
}
