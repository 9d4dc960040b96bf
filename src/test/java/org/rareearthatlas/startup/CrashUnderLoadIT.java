package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.packaged.PackagedApp;

/// The packaged application is killed at random instants while several programs write to it; whatever it has
/// acknowledged is there after the next start. `./atlas bench` kills it 200 times: a hundred times under load, and as
/// often after the start that follows.
class CrashUnderLoadIT {

    private static final int KILLS = Integer.getInteger("atlas.crash.kills", 2);
    private static final long SEED = Long.getLong("atlas.crash.seed", 20250302);
    private static final int WRITERS = 4;
    private static final int SHORTEST_MS = 100;
    private static final int LONGEST_MS = 4_000;

    @TempDir
    private Path home;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Map<String, String> acknowledged = new TreeMap<>();
    private int writes;

    @Test
    void everyAcknowledgedWriteSurvivesAKillAtAnyInstant() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            Map<String, String> now = writeAndKill(kill);
            acknowledged.putAll(now);
            writes += now.size();
            try (AtlasProcess atlas = AtlasProcess.start(home)) {
                assertThat(lost(atlas, now))
                        .as("lost by kill %d of %d, seed %d", kill, KILLS, SEED)
                        .isEmpty();
                atlas.kill9();
            }
        }
        assertThat(check()).as("the whole database is readable").isZero();
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertThat(lost(atlas, acknowledged)).as("lost later").isEmpty();
        }
        System.out.printf(
                "Crash: killed %d times under load, %d deposits acknowledged, lost 0, database opened every time%n",
                KILLS * 2, writes);
        assertThat(writes).isGreaterThan(KILLS);
    }

    private Map<String, String> writeAndKill(int kill) throws IOException, InterruptedException {
        try (AtlasProcess atlas = AtlasProcess.start(home);
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<DepositWriter> writers = new ArrayList<>();
            for (int writer = 1; writer <= WRITERS; writer++) {
                writers.add(new DepositWriter(atlas.address(), "Written %d-%d".formatted(kill, writer)));
            }
            writers.forEach(threads::execute);
            waitForTheFirst(writers);
            Thread.sleep(random.nextInt(SHORTEST_MS, LONGEST_MS));
            atlas.kill9();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            Map<String, String> told = new ConcurrentHashMap<>();
            writers.forEach(writer -> {
                assertThat(writer.refused()).isEmpty();
                told.putAll(writer.acknowledged());
            });
            return told;
        }
    }

    /// From here on writes are under way at any instant.
    private static void waitForTheFirst(List<DepositWriter> writers) throws InterruptedException {
        for (int i = 0;
                i < 1200
                        && writers.stream().allMatch(each -> each.acknowledged().isEmpty());
                i++) {
            Thread.sleep(50);
        }
    }

    /// What of it is not there, or not as it was acknowledged. What was changed without having been told so may be
    /// newer.
    private static Map<String, String> lost(AtlasProcess atlas, Map<String, String> told) throws Exception {
        Map<String, String> lost = new TreeMap<>();
        String address = atlas.address();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Map.Entry<String, String> each : told.entrySet()) {
                String body = client.send(
                                HttpRequest.newBuilder(URI.create(address + each.getKey()))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                if (!body.contains("\"nameEn\":\"" + each.getValue())) {
                    lost.put(each.getKey(), each.getValue() + " is now " + body);
                }
            }
        }
        return lost;
    }

    private int check() throws IOException {
        List<String> command = new ArrayList<>(PackagedApp.javaCommand());
        command.addAll(PackagedApp.application());
        command.add("check");
        try (AtlasProcess atlas = AtlasProcess.launchCommand(home, Map.of(), command)) {
            return atlas.exitCode();
        }
    }
}
