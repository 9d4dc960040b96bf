package org.rareearthatlas;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything the atlas keeps: the database, the log and a lock. It belongs to one running
/// atlas at a time and to one user of the computer.
///
/// The lock is the operating system's: it goes away with the process however that ends, so a `kill -9` leaves
/// nothing to clean up.
final class DataFolder implements AutoCloseable {

    /// The only user of the database; who may read its file is decided by the folder.
    static final String DATABASE_USER = "sa";

    private static final String LOCK_NAME = "atlas.lock";
    private static final String DATABASE_NAME = "atlas";

    /// More than what truncating the lock and turning the log over sets free, so that a full disk is always noticed.
    private static final int PROBE_BYTES = 1 << 20;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.copyOf(OWNER_ONLY));

    private final Path home;
    private final FileChannel lockChannel;

    private DataFolder(Path home, FileChannel lockChannel) {
        this.home = home;
        this.lockChannel = lockChannel;
    }

    /// The folder the user chose with `ATLAS_HOME`, or the default one in the user's home.
    static Path locate() {
        String chosen = System.getProperty("atlas.home", System.getenv("ATLAS_HOME"));
        Path folder = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".rare-earth-atlas")
                : Path.of(chosen);
        return folder.toAbsolutePath().normalize();
    }

    /// Makes the folder when it is missing, closes it to other users, and takes it for this process.
    ///
    /// @param home        where the folder lies
    /// @param minFreeBytes how much space must be left
    /// @throws StartFailure when the folder cannot be used
    static DataFolder open(Path home, long minFreeBytes) {
        if (home.toString().contains(";")) {
            throw new StartFailure(
                    StartProblem.BAD_SETTING,
                    "The name of the data folder %s has a semicolon in it; set ATLAS_HOME to another folder."
                            .formatted(home));
        }
        try {
            makePrivate(home);
            DataFolder folder = new DataFolder(home, lock(home));
            folder.require(minFreeBytes);
            return folder;
        } catch (IOException e) {
            throw DiskTrouble.explain(home, e);
        }
    }

    private void require(long minFreeBytes) throws IOException {
        try {
            requireSpace(minFreeBytes);
            requireWritable();
            announce("process %d".formatted(ProcessHandle.current().pid()));
        } catch (IOException | StartFailure e) {
            lockChannel.close();
            throw e;
        }
    }

    private static void makePrivate(Path home) throws IOException {
        boolean posix =
                Files.getFileStore(nearestExisting(home)).supportsFileAttributeView(PosixFileAttributeView.class);
        if (Files.notExists(home)) {
            Files.createDirectories(home);
        } else if (!Files.isDirectory(home)) {
            throw unusable("%s is a file, not a folder; set ATLAS_HOME to a folder.".formatted(home));
        } else if (!isOurs(home)) {
            throw unusable("%s holds other files and no atlas; set ATLAS_HOME to an empty folder.".formatted(home));
        }
        if (posix) {
            closeToOthers(home);
        }
    }

    /// Permissions of a folder that serves something else, such as /tmp, must not be changed.
    private static boolean isOurs(Path home) throws IOException {
        if (Files.exists(home.resolve(LOCK_NAME)) || Files.exists(databaseFile(home))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(home)) {
            return entries.allMatch(entry -> entry.endsWith("lost+found"));
        }
    }

    private static void closeToOthers(Path home) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(home);
        if (permissions.removeAll(OTHERS)) {
            Files.setPosixFilePermissions(home, permissions);
        }
    }

    private static Path nearestExisting(Path path) {
        Path existing = path;
        while (Files.notExists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static FileChannel lock(Path home) throws IOException {
        Path file = home.resolve(LOCK_NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartFailure(
                    StartProblem.DATA_FOLDER_IN_USE,
                    "The data folder %s is in use by %s; stop that one first or set ATLAS_HOME to another folder."
                            .formatted(home, owner(file)));
        }
        channel.truncate(0);
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String owner(Path lockFile) throws IOException {
        String note = Files.readString(lockFile).strip();
        return note.isEmpty() ? "another atlas" : "another atlas (%s)".formatted(note);
    }

    /// Leaves a note for whoever tries to start a second atlas here.
    void announce(String note) {
        try {
            lockChannel.truncate(0);
            lockChannel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw DiskTrouble.explain(home, e);
        }
    }

    private void requireSpace(long minFreeBytes) throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < minFreeBytes) {
            throw DiskTrouble.full(home, null);
        }
    }

    /// Being allowed to write is only known by writing: quotas and read-only mounts do not show in the permissions.
    private void requireWritable() throws IOException {
        Path probe = Files.createTempFile(home, "probe", ".tmp");
        try {
            Files.write(probe, new byte[PROBE_BYTES], StandardOpenOption.SYNC);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    Path home() {
        return home;
    }

    Path logFile() {
        return home.resolve("logs").resolve("atlas.log");
    }

    /// The database in use, for people: a file, or the address of a server.
    String databaseName() {
        String server = DatabaseAddress.ofProcess();
        return server == null ? databaseFile().toString() : DatabaseAddress.shown(server);
    }

    /// How to use another one.
    String otherDatabase() {
        return DatabaseAddress.ofProcess() == null
                ? "set ATLAS_HOME to another folder"
                : "set ATLAS_DATABASE_URL to another database";
    }

    Path databaseFile() {
        return databaseFile(home);
    }

    private static Path databaseFile(Path home) {
        return home.resolve(DATABASE_NAME + ".mv.db");
    }

    /// Every commit is handed to the operating system before it is acknowledged (`WRITE_DELAY=0`), so that no
    /// acknowledged entry is lost when the process is killed. The pool closes the database; H2's own
    /// shutdown hook would do so while requests are still being answered.
    String databaseUrl() {
        return "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE".formatted(home.resolve(DATABASE_NAME));
    }

    /// Opens the database without changing a byte of its file.
    String readOnlyDatabaseUrl() {
        return "jdbc:h2:file:%s;ACCESS_MODE_DATA=r;IFEXISTS=TRUE".formatted(home.resolve(DATABASE_NAME));
    }

    private static StartFailure unusable(String sentence) {
        return new StartFailure(StartProblem.DATA_FOLDER_UNUSABLE, sentence);
    }

    /// Gives the folder back.
    @Override
    public void close() throws IOException {
        lockChannel.close();
    }
}
