package org.rareearthatlas.pointindex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads batches of something on several threads, a few ahead, and hands them over in their order. Nobody is
/// interrupted: that would close the database's file.
final class BatchReader {

    private static final int MAX_THREADS = 4;

    private BatchReader() {}

    /// @param read is called on threads of its own
    /// @param stopped once true, no further batch is begun
    static <Q, A> void read(List<Q> batches, Function<Q, A> read, BooleanSupplier stopped, Consumer<A> consumer) {
        int atATime = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS);
        Deque<CompletableFuture<A>> ahead = new ArrayDeque<>();
        Iterator<Q> left = batches.iterator();
        try (ExecutorService readers = Executors.newFixedThreadPool(
                atATime, Thread.ofPlatform().daemon().name("index-reader-", 0).factory())) {
            while (!stopped.getAsBoolean() && (left.hasNext() || !ahead.isEmpty())) {
                while (left.hasNext() && ahead.size() <= atATime) {
                    Q batch = left.next();
                    ahead.add(CompletableFuture.supplyAsync(() -> read.apply(batch), readers));
                }
                consumer.accept(ahead.remove().join());
            }
        }
    }
}
