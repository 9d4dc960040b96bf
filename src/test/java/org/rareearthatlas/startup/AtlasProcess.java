package org.rareearthatlas.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rareearthatlas.packaged.PackagedApp;

/// The packaged application in a process of its own, on a data folder and a port of its own, started with the Java
/// that runs the tests.
public final class AtlasProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final Path out;
    private final Path err;

    private AtlasProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /// Starts the application and does not wait for it.
    ///
    /// @param home        its data folder
    /// @param environment further environment variables; without `SERVER_PORT` any free port is taken
    /// @param javaOptions options for its Java machine
    public static AtlasProcess launch(Path home, Map<String, String> environment, String... javaOptions) {
        List<String> command = new ArrayList<>(PackagedApp.javaCommand());
        command.addAll(List.of(javaOptions));
        command.addAll(PackagedApp.application());
        return launchCommand(home, environment, command);
    }

    static AtlasProcess launchCommand(Path home, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("atlas", ".out");
            Path err = Files.createTempFile("atlas", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
            builder.redirectError(err.toFile());
            builder.environment().put("ATLAS_HOME", home.toString());
            builder.environment().put("SERVER_PORT", "0");
            builder.environment().putAll(environment);
            return new AtlasProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new IllegalStateException("The packaged application cannot be started", e);
        }
    }

    /// Starts the application and waits until it has said its address.
    public static AtlasProcess start(Path home) {
        AtlasProcess atlas = launch(home, Map.of());
        atlas.address();
        return atlas;
    }

    /// The address it answers at, such as `http://localhost:40123`; waits for it.
    public String address() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            Matcher match = ADDRESS.matcher(console());
            if (match.find()) {
                return match.group();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The atlas ended with " + process.exitValue() + ": " + errors());
            }
            pause();
        }
        throw new IllegalStateException("The atlas did not start in " + START_LIMIT + ": " + console() + errors());
    }

    /// Asks for a page as a browser would.
    public HttpResponse<String> get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What it has written to its standard output so far.
    public String console() {
        return read(out);
    }

    /// What it has written to its standard error so far.
    public String errors() {
        return read(err);
    }

    /// Sends what Ctrl-C sends, and gives the exit code.
    public int interrupt() {
        signal("INT");
        return exitCode();
    }

    /// Ends it at once, as a power cut of the process would: no shutdown hook runs.
    public void kill9() {
        signal("KILL");
        exitCode();
    }

    /// Waits for the end and gives the exit code.
    public int exitCode() {
        try {
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The atlas still runs: " + console() + errors());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Stops it, by force when it does not stop by itself.
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
