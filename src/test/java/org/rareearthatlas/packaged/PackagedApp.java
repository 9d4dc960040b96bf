package org.rareearthatlas.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// The built jar, unpacked and with an AOT cache as the launcher makes it: what is tested is what is used, and the
/// many starts of the tests are quick.
public final class PackagedApp {

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final Path APP = unpack();

    private PackagedApp() {}

    /// The command for Java up to where further options may follow.
    public static List<String> javaCommand() {
        List<String> command = new ArrayList<>(plainJava());
        // the many short lives of the tests end before the optimising compiler pays off
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(cacheOptions());
        return command;
    }

    public static List<String> plainJava() {
        List<String> command = new ArrayList<>(java());
        command.addAll(OPTIONS);
        return command;
    }

    public static List<String> cacheOptions() {
        return Files.exists(cache()) ? cacheOptions(cache()) : List.of();
    }

    public static List<String> cacheOptions(Path cache) {
        return List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-Xlog:all=error,aot*=off,cds*=off:stderr");
    }

    public static List<String> application() {
        return List.of("-jar", APP.resolve("rare-earth-atlas.jar").toString());
    }

    private static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static Path cache() {
        return APP.resolve("atlas.aot");
    }

    /// Once for a build, however many test runs follow.
    private static Path unpack() {
        try {
            Path jar = Path.of(System.getProperty("atlas.jar"));
            Path apps = jar.resolveSibling("it-app");
            Path app = apps.resolve(Long.toString(Files.getLastModifiedTime(jar).toMillis()));
            if (Files.notExists(app)) {
                FileSystemUtils.deleteRecursively(apps);
                Path part = apps.resolve("part");
                run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", part.toString()));
                Files.move(part, app);
                train(app);
            }
            return app;
        } catch (IOException e) {
            throw new IllegalStateException("The packaged application cannot be unpacked", e);
        }
    }

    private static void train(Path app) throws IOException {
        Path home = Files.createTempDirectory("rehearsal");
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.add("-XX:AOTCacheOutput=" + app.resolve("atlas.aot"));
        arguments.add("-Datlas.training=true");
        arguments.add("-Datlas.home=" + home);
        arguments.addAll(List.of("-jar", app.resolve("rare-earth-atlas.jar").toString()));
        run(arguments);
        FileSystemUtils.deleteRecursively(home);
    }

    private static void run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(arguments);
        Path log = Files.createTempFile("atlas-app", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("SERVER_PORT", "0"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(log));
            }
            Files.delete(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
