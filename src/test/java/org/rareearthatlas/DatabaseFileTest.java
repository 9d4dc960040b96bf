package org.rareearthatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("atlas.mv.db");
    }

    @Test
    void aFileClosedInOrderIsWhole() throws Exception {
        fill().close();

        assertThat(isCutShort()).isFalse();
        assertThat(new DatabaseFile(file).isHardlyBegun()).isFalse();
    }

    @Test
    void aFileThatLostItsLastBlockIsCutShort() throws Exception {
        fill().close();
        cutTo(Files.size(file) - 4096);

        assertThat(isCutShort()).isTrue();
    }

    @Test
    void aFileOfWhichOnlyTheBeginningIsLeftIsCutShort() throws Exception {
        fill().close();
        for (long bytes : new long[] {4096, 3 * 4096, Files.size(file) / 2}) {
            fill().close();
            cutTo(bytes);
            assertThat(isCutShort()).as("cut to %d bytes", bytes).isTrue();
        }
    }

    @Test
    void aFileInUseDoesNotTell() throws Exception {
        try (Connection _ = fill()) {
            Path copy = Files.copy(file, folder.resolve("copy"));
            assertThat(new DatabaseFile(copy).isCutShort()).isFalse();
        }
    }

    @Test
    void whatIsNoDatabaseDoesNotTell() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);
        assertThat(isCutShort()).isFalse();

        Files.write(file, new byte[0]);
        assertThat(isCutShort()).isFalse();
        assertThat(new DatabaseFile(file).isHardlyBegun()).isTrue();
    }

    private Connection fill() throws IOException, SQLException {
        Files.deleteIfExists(file);
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("atlas"), "sa", "");
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE word (word VARCHAR)");
            statement.execute("INSERT INTO word SELECT RANDOM_UUID() FROM SYSTEM_RANGE(1, 20000)");
        }
        return connection;
    }

    private void cutTo(long bytes) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) bytes));
    }

    private boolean isCutShort() throws IOException {
        return new DatabaseFile(file).isCutShort();
    }
}
