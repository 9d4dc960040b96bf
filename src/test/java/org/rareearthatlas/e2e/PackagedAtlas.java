package org.rareearthatlas.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rareearthatlas.packaged.PackagedApp;

/// The packaged application as a process of its own, on a free port and a data folder of the test's.
public final class PackagedAtlas implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Path home;
    private final int port;
    private final Process process;

    private PackagedAtlas(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /// Starts on the data folder and returns when the application answers.
    public static PackagedAtlas start(Path home) {
        return start(home, Map.of());
    }

    /// @param settings further environment variables
    public static PackagedAtlas start(Path home, Map<String, String> settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(PackagedApp.javaCommand());
        command.addAll(PackagedApp.application());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ATLAS_HOME", home.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolveSibling("console-" + port + ".txt").toFile());
        try {
            PackagedAtlas atlas = new PackagedAtlas(home, port, builder.start());
            atlas.awaitAnswer();
            return atlas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Path home() {
        return home;
    }

    /// Ends the process as `kill -9` does.
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Ends the process as Ctrl-C does.
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The atlas did not stop within 30 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitAnswer() {
        Instant limit = Instant.now().plus(START_LIMIT);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive() || Instant.now().isAfter(limit)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("The atlas did not start; see " + home.resolve("logs"));
                }
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            boolean ready =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            if (!ready) {
                Thread.sleep(100);
            }
            return ready;
        } catch (IOException e) {
            pause();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
