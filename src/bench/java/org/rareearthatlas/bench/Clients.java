package org.rareearthatlas.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Asks a list of things over and over from several threads.
final class Clients {

    /// One connection of a client.
    @FunctionalInterface
    interface Connection<Q> {

        /// @return how many bytes the answer has
        long ask(Q question) throws Exception;
    }

    private static final Duration WARM_UP = Duration.ofSeconds(8);

    private Clients() {}

    /// Asks everything again and again for some seconds, until a Java machine has compiled what it runs, then `rounds`
    /// times, whoever is free taking the next question.
    ///
    /// @param rounds how often each question is asked
    /// @param connect makes the connection of one client
    static <Q> Timings run(String what, int clients, List<Q> questions, int rounds, Supplier<Connection<Q>> connect) {
        List<Connection<Q>> connections = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            connections.add(connect.get());
        }
        long warm = System.nanoTime() + WARM_UP.toNanos();
        do {
            round(connections, questions, new long[questions.size()]);
        } while (System.nanoTime() < warm);
        long[] nanos = new long[questions.size() * rounds];
        long begun = System.nanoTime();
        long bytes = round(connections, questions, nanos);
        return new Timings(what, clients, nanos, System.nanoTime() - begun, bytes);
    }

    private static <Q> long round(List<Connection<Q>> connections, List<Q> questions, long[] nanos) {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections.size())) {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (Connection<Q> connection : connections) {
                tasks.add(() -> {
                    long bytes = 0;
                    for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                        long begun = System.nanoTime();
                        bytes += connection.ask(questions.get(i % questions.size()));
                        nanos[i] = System.nanoTime() - begun;
                    }
                    return bytes;
                });
            }
            long bytes = 0;
            for (Future<Long> task : threads.invokeAll(tasks)) {
                bytes += task.get();
            }
            return bytes;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
