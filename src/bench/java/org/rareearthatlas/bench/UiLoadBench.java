package org.rareearthatlas.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.startup.AtlasProcess;
import org.rareearthatlas.startup.Savers;
import org.springframework.test.util.TestSocketUtils;

/// Many readers at once: windows that go from place to place, with others who save beside them and with readers of
/// tiles and features at full speed; what a window costs in memory; and that nothing of it stays once windows are
/// closed. Figures only, nothing is asserted.
///
/// `-Datlas.bench.minutes=N` of each load, `-Datlas.bench.sessions=N` windows, `-Datlas.bench.savers=N`,
/// `-Datlas.bench.passing=N` windows that are opened and closed.
class UiLoadBench {

    private static final int MINUTES = Integer.getInteger("atlas.bench.minutes", 10);
    private static final int SESSIONS = Integer.getInteger("atlas.bench.sessions", 200);
    private static final int SAVERS = Integer.getInteger("atlas.bench.savers", 20);
    private static final int PASSING = Integer.getInteger("atlas.bench.passing", 2_000);
    private static final int WARM_UP = 20;
    /// A reader reads between two clicks.
    private static final long READS_AT_LEAST_MS = 3_000;
    private static final long READS_AT_MOST_MS = 9_000;
    private static final List<String> ROUTES = List.of(
            "region/yakutia",
            "deposit/1",
            "",
            "region/murmansk",
            "charts",
            "quote/1",
            "search?q=tuva",
            "deposit/2",
            "source/1");

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    @Test
    void measures() throws Exception {
        Path home = Files.createTempDirectory("atlas-bench");
        List<String> command = new ArrayList<>(List.of(LauncherOptions.MEMORY));
        command.add("-Dserver.servlet.session.timeout=120s");
        String port = Integer.toString(TestSocketUtils.findAvailableTcpPort());
        try (AtlasProcess atlas =
                        AtlasProcess.launch(home, Map.of("SERVER_PORT", port), command.toArray(String[]::new));
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String address = atlas.address();
            passing(client, address, WARM_UP);
            awaitSessionsEnd();
            long emptyBytes = liveBytes(atlas.pid());
            List<UiSession> sessions = open(client, address, SESSIONS);
            say("Memory of a window: %,.0f kB", (liveBytes(atlas.pid()) - emptyBytes) / 1e3 / SESSIONS);
            load("reading", sessions, threads, () -> {});
            saving(address, Duration.ofSeconds(5), sessions, threads);
            saving(address, Duration.ZERO, sessions, threads);
            load(
                    "reading beside tiles and features at full speed",
                    sessions,
                    threads,
                    () -> fullSpeed(address, threads));
            for (UiSession session : sessions) {
                session.close();
            }
            passing(client, address, PASSING);
            awaitSessionsEnd();
            say(
                    "Live memory before %,.1f MB, after %d windows opened and closed %,.1f MB",
                    emptyBytes / 1e6, PASSING + SESSIONS, liveBytes(atlas.pid()) / 1e6);
        }
    }

    private void saving(String address, Duration pause, List<UiSession> sessions, ExecutorService threads)
            throws Exception {
        try (Savers savers = Savers.start(address, SAVERS, pause)) {
            load("reading, %d save, pausing %d s".formatted(SAVERS, pause.toSeconds()), sessions, threads, () -> {});
            say("  %s", savers.summary());
        }
    }

    private static List<UiSession> open(HttpClient client, String address, int number) throws Exception {
        List<UiSession> sessions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            UiSession session = UiSession.open(client, address);
            session.go(ROUTES.get(i % ROUTES.size()));
            sessions.add(session);
        }
        return sessions;
    }

    private static void passing(HttpClient client, String address, int number) throws Exception {
        for (int i = 0; i < number; i++) {
            UiSession session = UiSession.open(client, address);
            session.go(ROUTES.get(i % ROUTES.size()));
            session.close();
        }
    }

    private interface Beside {
        void begin() throws Exception;
    }

    private void load(String what, List<UiSession> sessions, ExecutorService threads, Beside beside) throws Exception {
        nanos.clear();
        failures.clear();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        ends = end;
        beside.begin();
        List<Future<?>> readers = new ArrayList<>();
        sessions.forEach(session -> readers.add(threads.submit(() -> read(session, end))));
        for (Future<?> reader : readers) {
            reader.get();
        }
        long[] times = nanos.stream().mapToLong(Long::longValue).toArray();
        say("%s", new Timings(what, sessions.size(), times, TimeUnit.MINUTES.toNanos(MINUTES), 0));
        say("  errors: %d %s", failures.size(), failures.stream().limit(3).toList());
    }

    private volatile long ends;

    private void read(UiSession session, long end) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        try {
            Thread.sleep(random.nextLong(READS_AT_MOST_MS));
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                session.go(ROUTES.get(random.nextInt(ROUTES.size())));
                nanos.add(System.nanoTime() - begun);
                Thread.sleep(random.nextLong(READS_AT_LEAST_MS, READS_AT_MOST_MS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failures.add(e);
        }
    }

    /// One client of tiles and one of features, without a pause.
    private void fullSpeed(String address, ExecutorService threads) {
        Stream.of("/map/v1/tiles/deposit/web-mercator/3/5/2", "/ogc/collections/deposits/items?limit=100&f=json")
                .forEach(path -> threads.submit(() -> {
                    try (AtlasHttp http = AtlasHttp.connect(address)) {
                        while (System.nanoTime() < ends) {
                            http.get(path, true);
                        }
                    }
                    return null;
                }));
    }

    /// Sessions end two minutes after the last word from the browser; the server looks every minute.
    private static void awaitSessionsEnd() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(200));
    }

    /// What is reachable, which the virtual machine counts in a full collection.
    private static long liveBytes(long pid) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .start();
        try (Stream<String> lines = jcmd.inputReader().lines()) {
            return lines.filter(line -> line.startsWith("Total"))
                    .map(line -> line.trim().split("\\s+")[2])
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
