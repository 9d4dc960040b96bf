package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that this version cannot use is told in one sentence and left as it is to the byte.
class UnusableDatabaseIT {

    private static final int HEADER_BYTES = 4096;

    @TempDir
    private static Path shared;

    @TempDir
    private Path home;

    private Path database;

    @BeforeAll
    static void makeDatabase() {
        AtlasProcess atlas = AtlasProcess.start(shared);
        atlas.interrupt();
    }

    @BeforeEach
    void copyDatabase() throws IOException {
        database = Files.copy(shared.resolve("atlas.mv.db"), home.resolve("atlas.mv.db"));
    }

    @Test
    void ofNewerFileFormat() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        raiseFormat(bytes, 0);
        raiseFormat(bytes, HEADER_BYTES);
        Files.write(database, bytes);
        assertRefused(14, "newer version of the atlas");
    }

    @Test
    void withMigrationOfNewerVersion() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("atlas"), "sa", "");
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                        "installed_by", "execution_time", "success")
                    VALUES (9999, '9999', 'of a later atlas', 'SQL', 'V9999__later.sql', 'SA', 1, TRUE)
                    """);
        }
        assertRefused(14, "newer version of the atlas");
    }

    @Test
    void thatIsNoDatabaseAtAll() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        new Random(7).nextBytes(bytes);
        Files.write(database, bytes);
        assertRefused(15, "is damaged");
    }

    @Test
    void overwrittenInTheMiddle() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 2 * HEADER_BYTES, bytes.length / 2, (byte) 7);
        Files.write(database, bytes);
        assertRefused(15, "is damaged");
    }

    @Test
    void cutShort() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(15, "is damaged");
    }

    /// H2 by itself takes what is left for a new, empty database.
    @Test
    void cutToItsBeginning() throws IOException {
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), 3 * HEADER_BYTES));
        assertRefused(15, "is damaged");
    }

    private void assertRefused(int exitCode, String expected) throws IOException {
        byte[] before = Files.readAllBytes(database);
        try (AtlasProcess atlas = AtlasProcess.launch(home, Map.of())) {
            assertThat(atlas.exitCode()).isEqualTo(exitCode);
            Sentence.assertOnly(atlas, expected);
            Sentence.assertTracedOnce(home);
            assertThat(Files.readAllBytes(database)).as("the database file").isEqualTo(before);
        }
    }

    /// Writes the header of a database of a later H2, with the checksum that belongs to it.
    private static void raiseFormat(byte[] file, int at) {
        String header = new String(file, at, HEADER_BYTES, StandardCharsets.ISO_8859_1);
        String raised = header.substring(0, header.indexOf(",fletcher:")).replaceAll("format:\\d", "format:9");
        byte[] bytes = raised.getBytes(StandardCharsets.ISO_8859_1);
        int checksum = DataUtils.getFletcher32(bytes, 0, bytes.length);
        byte[] whole = "%s,fletcher:%x\n".formatted(raised, checksum).getBytes(StandardCharsets.ISO_8859_1);
        Arrays.fill(file, at, at + HEADER_BYTES, (byte) 0);
        System.arraycopy(whole, 0, file, at, whole.length);
    }
}
