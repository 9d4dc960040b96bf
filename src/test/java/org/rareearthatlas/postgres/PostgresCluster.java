package org.rareearthatlas.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL server with PostGIS of the tests' own, in a temporary folder and on a free loopback port; it ends with
/// the tests. As root it runs as the user `postgres`, since the server refuses to run as root. The atlas connects as
/// `atlas`, who may not do more than own its databases.
public final class PostgresCluster {

    public static final String USER = "atlas";
    public static final String PASSWORD = "only-for-tests";

    private static final int MIN_VERSION = 15;
    private static final int LIMIT_S = 60;
    /// Nothing outlives the tests, so nothing need reach the disk.
    private static final String OPTIONS = "-c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off"
            + " -c full_page_writes=off -c max_wal_size=2GB -c shared_buffers=128MB -c jit=off -c max_connections=200";

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresCluster(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    private static final class Shared {
        static final PostgresCluster CLUSTER = start();
    }

    /// The one that all tests of this run use; it is started by the first.
    public static PostgresCluster shared() {
        return Shared.CLUSTER;
    }

    /// Whether this computer has a server that is new enough, with PostGIS, and the tests may use it.
    public static boolean isInstalled() {
        return !"1".equals(System.getenv("ATLAS_SKIP_POSTGRES")) && bin().isPresent();
    }

    private static Optional<Path> bin() {
        try (Stream<Path> versions =
                Files.exists(Path.of("/usr/lib/postgresql")) ? Files.list(Path.of("/usr/lib/postgresql")) : null) {
            return versions == null
                    ? Optional.empty()
                    : versions.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                            .filter(folder ->
                                    Integer.parseInt(folder.getFileName().toString()) >= MIN_VERSION)
                            .filter(folder -> Files.exists(Path.of(
                                    "/usr/share/postgresql",
                                    folder.getFileName().toString(),
                                    "extension/postgis.control")))
                            .max(Comparator.comparing(folder ->
                                    Integer.valueOf(folder.getFileName().toString())))
                            .map(folder -> folder.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresCluster start() {
        Path bin = bin().orElseThrow(() ->
                new IllegalStateException("PostgreSQL " + MIN_VERSION + " with PostGIS is not installed"));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path folder = Files.createTempDirectory("atlas-postgres");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            PostgresCluster cluster = new PostgresCluster(bin, folder, free.getLocalPort());
            free.close();
            cluster.run();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        serverUser(bin.resolve("initdb") + " -A trust -N -E UTF8 --locale=C.UTF-8 -U postgres -D " + data());
        up();
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        execute("postgres", "create role " + USER + " login password '" + PASSWORD + "'");
        execute("postgres", "create database fresh");
        execute("fresh", "create extension postgis");
    }

    private Path data() {
        return folder.resolve("data");
    }

    /// Starts the server again after [#down].
    public void up() {
        serverUser(bin.resolve("pg_ctl") + " -w -D " + data() + " -l " + folder.resolve("log") + " -o \"-p " + port
                + " -k " + folder + " " + OPTIONS + "\" start");
    }

    /// Ends the server at once, as a fault would.
    public void down() {
        serverUser(bin.resolve("pg_ctl") + " -w -D " + data() + " -m immediate stop");
    }

    private void remove() {
        serverUser(bin.resolve("pg_ctl") + " -D " + data() + " -m immediate stop; rm -rf " + data());
        serverUser("rm -rf " + folder + "/*");
        folder.toFile().delete();
    }

    /// A new database with PostGIS that belongs to `atlas`.
    ///
    /// @return its JDBC address
    public String create(String database) {
        execute("postgres", "create database " + database + " owner " + USER + " template fresh");
        return url(database);
    }

    /// A new database without PostGIS that belongs to `atlas`.
    public String createBare(String database) {
        execute("postgres", "create database " + database + " owner " + USER);
        return url(database);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// Runs a statement as the superuser.
    public void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void serverUser(String command) {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> words =
                root ? List.of("su", "postgres", "-s", "/bin/sh", "-c", command) : List.of("/bin/sh", "-c", command);
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LIMIT_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("\"" + command + "\" failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
