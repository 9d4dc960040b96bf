package org.rareearthatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL server with PostGIS of its own, in a temporary folder, from Debian's packages. As root it runs as the
/// user `postgres`, since the server refuses to run as root.
final class PostgisCluster implements AutoCloseable {

    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
    private static final int PORT = 54_329;
    private static final int LIMIT_MIN = 15;

    private final Path folder;

    private PostgisCluster(Path folder) {
        this.folder = folder;
    }

    /// Starts a server; installs the packages first when that is possible.
    ///
    /// @return empty, after saying why, where there is none
    static Optional<PostgisCluster> start() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) {
            System.out.println("PostGIS: skipped; it is set up only by root on Debian.");
            return Optional.empty();
        }
        try {
            if (!Files.exists(Path.of("/usr/share/postgresql/15/extension/postgis.control"))) {
                run(List.of("apt-get", "update", "-qq"));
                run(List.of(
                        "env",
                        "DEBIAN_FRONTEND=noninteractive",
                        "apt-get",
                        "install",
                        "-y",
                        "-qq",
                        "postgresql-15-postgis-3"));
            }
            return Optional.of(create());
        } catch (IllegalStateException e) {
            System.out.println("PostGIS: skipped; " + e.getMessage());
            return Optional.empty();
        }
    }

    private static PostgisCluster create() {
        try {
            Path folder = Files.createTempDirectory("atlas-postgis");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            Path data = folder.resolve("data");
            runAsPostgres(BIN.resolve("initdb") + " -A trust -E UTF8 --locale=C.UTF-8 -D " + data);
            runAsPostgres(BIN.resolve("pg_ctl") + " -w -D " + data + " -l " + folder.resolve("log")
                    + " -o \"-p " + PORT + " -k " + folder
                    + " -c listen_addresses=127.0.0.1 -c shared_buffers=256MB -c work_mem=64MB"
                    + " -c max_wal_size=4GB -c jit=off\" start");
            return new PostgisCluster(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect() {
        try {
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + PORT + "/postgres", "postgres", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void runAsPostgres(String command) {
        run(List.of("su", "postgres", "-s", "/bin/sh", "-c", command));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LIMIT_MIN, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("\"" + String.join(" ", command) + "\" failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        runAsPostgres(BIN.resolve("pg_ctl") + " -D " + folder.resolve("data") + " -m immediate stop");
        run(List.of("rm", "-rf", folder.toString()));
    }
}
