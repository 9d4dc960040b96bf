package org.rareearthatlas.exchange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rareearthatlas.exchange.FileHash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup: a ZIP archive with the database's file and a manifest. The database writes it while it is used (H2's
/// `BACKUP TO`), as it stood at one moment.
public final class BackupFile {

    private static final String MANIFEST = "manifest.json";
    /// Begins the names of folders in which backups are made.
    private static final String WORK_FOLDER = ".atlas-backup-";
    /// Longer than a backup takes.
    private static final Duration LEFT_OVER_AFTER = Duration.ofHours(6);

    private BackupFile() {}

    /// Makes a backup and verifies it by opening what was written; the target appears only when all is well.
    ///
    /// @param live a connection to the database
    public static BackupManifest write(Connection live, Path target) throws IOException, SQLException {
        Path parent = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a folder for the backup");
        removeLeftovers(parent);
        Path folder = Files.createTempDirectory(parent, WORK_FOLDER);
        try {
            Path raw = folder.resolve("raw.zip");
            try (Statement statement = live.createStatement()) {
                statement.execute("BACKUP TO '" + raw.toString().replace("'", "''") + "'");
            }
            Path database = folder.resolve(DatabaseCounts.FILE_NAME);
            extractDatabase(raw, database);
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            BackupManifest manifest = new BackupManifest(now, FileHash.of(database), DatabaseCounts.of(database));
            Path packed = folder.resolve("packed.zip");
            pack(manifest, database, packed);
            Files.move(packed, target, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            removeFolder(folder);
        }
    }

    private static void pack(BackupManifest manifest, Path database, Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            zip.putNextEntry(new ZipEntry(DatabaseCounts.FILE_NAME));
            Files.copy(database, zip);
        }
    }

    private static void extractDatabase(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(one -> one.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no database in the archive"));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Unpacks a backup's database and verifies its checksum and the number of rows of every table.
    ///
    /// @param target where the database's file is put; its name ends with `.mv.db`
    /// @throws DamagedBackupException when it is no backup, or not what it was
    public static BackupManifest extract(Path backup, Path target) throws IOException {
        BackupManifest manifest = manifest(backup);
        try {
            extractDatabase(backup, target);
            if (!FileHash.of(target).equals(manifest.sha256())) {
                throw new DamagedBackupException("The backup " + backup + " is damaged: its checksum differs.", null);
            }
            if (!DatabaseCounts.of(target).equals(manifest.rows())) {
                throw new DamagedBackupException("The backup " + backup + " is damaged: rows are missing.", null);
            }
            return manifest;
        } catch (SQLException | IOException e) {
            throw new DamagedBackupException("The backup " + backup + " is damaged and cannot be opened.", e);
        }
    }

    private static BackupManifest manifest(Path backup) {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry(MANIFEST);
            if (entry == null) {
                throw new DamagedBackupException(backup + " is no backup of an atlas.", null);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return JsonMapper.shared().readValue(in.readNBytes(1_000_000), BackupManifest.class);
            }
        } catch (IOException | JacksonException e) {
            throw new DamagedBackupException(backup + " is no backup of an atlas, or it is damaged.", e);
        }
    }

    /// What a backup that was cut off has left: as large as the database.
    private static void removeLeftovers(Path parent) throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(LEFT_OVER_AFTER));
        try (var folders = Files.newDirectoryStream(parent, WORK_FOLDER + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder)
                        && Files.getLastModifiedTime(folder).compareTo(before) < 0) {
                    removeFolder(folder);
                }
            }
        }
    }

    private static void removeFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
