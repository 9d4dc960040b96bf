package org.rareearthatlas.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a real history of a schema: what was there before a change can be had back.
class MigrationBackupTest {

    @TempDir
    Path home = Path.of("");

    private String url() {
        return "jdbc:h2:file:" + home.resolve("atlas");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url(), "sa", "")
                .locations("filesystem:" + home.resolve("sql"))
                .load();
    }

    private void change(int version, String sql) throws IOException {
        Path folder = Files.createDirectories(home.resolve("sql"));
        Files.writeString(folder.resolve("V" + version + "__change.sql"), sql);
    }

    private void execute(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(url(), "sa", "");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private final List<Object> told = new ArrayList<>();

    @Test
    void backsUpWhatIsThereBeforeTheSchemaChanges() throws Exception {
        MigrationBackup backups = new MigrationBackup(home.toString(), told::add);
        change(1, "create table deposit (id bigint primary key)");
        backups.migrate(flyway());
        assertThat(home.resolve("backups"))
                .as("a new database has nothing to lose")
                .doesNotExist();

        execute("insert into deposit select x from system_range(1, 7)");
        backups.migrate(flyway());
        assertThat(home.resolve("backups")).as("nothing changes").doesNotExist();
        assertThat(told).isEmpty();

        change(2, "delete from deposit");
        backups.migrate(flyway());
        assertThat(told).singleElement().isInstanceOf(UpgradeBackupStarted.class);
        Path backup = home.resolve("backups/before-2.zip");
        Path restored = home.resolve("restored.mv.db");
        assertThat(BackupFile.extract(backup, restored).rows()).containsEntry("DEPOSIT", 7L);
        assertThat(DatabaseCounts.of(restored)).containsEntry("DEPOSIT", 7L);
    }

    @Test
    void leavesTheSchemaAloneWhenItCannotBackUp() throws Exception {
        MigrationBackup backups = new MigrationBackup(home.toString(), told::add);
        change(1, "create table deposit (id bigint primary key)");
        backups.migrate(flyway());
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        change(2, "drop table deposit");

        assertThatThrownBy(() -> backups.migrate(flyway())).isInstanceOf(java.io.UncheckedIOException.class);
        execute("select count(*) from deposit");
    }

    @Test
    void takesAChangeBackThatWasCutOff() throws Exception {
        MigrationBackup backups = new MigrationBackup(home.toString(), told::add);
        change(1, "create table deposit (id bigint primary key)");
        backups.migrate(flyway());
        execute("insert into deposit select x from system_range(1, 7)");
        change(2, "alter table deposit add name varchar; delete from deposit; insert into nowhere values (1)");
        assertThatThrownBy(() -> backups.migrate(flyway())).isInstanceOf(FlywayException.class);

        takeBack();
        assertThat(DatabaseCounts.of(database())).containsEntry("DEPOSIT", 7L);
        assertThat(home.resolve("unfinished.mv.db")).exists();

        change(2, "alter table deposit add name varchar");
        backups.migrate(flyway());
        execute("update deposit set name = 'after all'");
        takeBack();
        execute("update deposit set name = 'still there'");
    }

    @Test
    void beginsAFirstStartAgainThatWasCutOff() throws Exception {
        MigrationBackup backups = new MigrationBackup(home.toString(), told::add);
        change(1, "create table deposit (id bigint primary key); insert into nowhere values (1)");
        assertThatThrownBy(() -> backups.migrate(flyway())).isInstanceOf(FlywayException.class);

        takeBack();
        change(1, "create table deposit (id bigint primary key)");
        backups.migrate(flyway());
        execute("insert into deposit values (1)");
    }

    @Test
    void changesNothingWhenTheBackupFromBeforeIsDamaged() throws Exception {
        MigrationBackup backups = new MigrationBackup(home.toString(), told::add);
        change(1, "create table deposit (id bigint primary key)");
        backups.migrate(flyway());
        change(2, "delete from deposit; insert into nowhere values (1)");
        assertThatThrownBy(() -> backups.migrate(flyway())).isInstanceOf(FlywayException.class);
        Files.writeString(home.resolve("backups/before-2.zip"), "no archive");

        assertThatThrownBy(this::takeBack).isInstanceOf(DamagedBackupException.class);
        assertThat(database()).exists();
    }

    private void takeBack() throws IOException {
        UnfinishedMigration.takeBack(home, database());
    }

    private Path database() {
        return home.resolve("atlas.mv.db");
    }
}
