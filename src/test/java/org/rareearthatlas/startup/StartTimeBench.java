package org.rareearthatlas.startup;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.packaged.PackagedApp;

/// How long a start takes until `/` answers 200, on a data folder that has been used before, and how much memory the
/// application holds then. Run by `./atlas bench`; figures only, nothing is asserted.
class StartTimeBench {

    private static final int STARTS = 5;

    @TempDir
    private Path home;

    @Test
    void medianOfFiveStarts() throws Exception {
        AtlasProcess.start(home).close();
        String jar = System.getProperty("atlas.jar");
        report("packed jar", List.of(), List.of("-jar", jar));
        report("unpacked jar", List.of(), PackagedApp.application());
        report("unpacked jar, AOT cache", PackagedApp.cacheOptions(), PackagedApp.application());
        reportHeap();
    }

    private void report(String what, List<String> options, List<String> application) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            millis.add(startOnce(options, application));
        }
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf("Start until the first 200, %s: median %d ms of %s%n", what, sorted.get(STARTS / 2), millis);
    }

    private long startOnce(List<String> options, List<String> application) throws Exception {
        int port = freePort();
        List<String> command = Stream.of(PackagedApp.plainJava(), options, application)
                .flatMap(List::stream)
                .toList();
        long began = System.nanoTime();
        try (AtlasProcess atlas =
                AtlasProcess.launchCommand(home, Map.of("SERVER_PORT", Integer.toString(port)), command)) {
            awaitPage(port);
            long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
            atlas.interrupt();
            return millis;
        }
    }

    private void reportHeap() throws Exception {
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            atlas.get("/");
            jcmd(atlas.pid(), "GC.run");
            System.out.println("After the start and a collection:\n" + jcmd(atlas.pid(), "GC.heap_info"));
        }
    }

    private static String jcmd(long pid, String what) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(tool, Long.toString(pid), what).start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void awaitPage(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                Thread.sleep(20);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
