package org.rareearthatlas.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Databases as earlier atlases wrote them (`upgrade/README.md`) become today's: backed up first, and nothing lost.
class UpgradeTest {

    @TempDir
    private Path home;

    private static Map<String, Long> rows(JdbcTemplate database) {
        List<String> tables = database.queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_name <> 'flyway_schema_history'",
                String.class);
        Map<String, Long> rows = new LinkedHashMap<>();
        tables.forEach(table ->
                rows.put(table, database.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"V4", "V12", "V16", "V17"})
    void anEarlierDatabaseBecomesTodaysAndIsBackedUpFirst(String version) throws IOException {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:file:" + home.resolve("atlas") + ";WRITE_DELAY=0", "sa", "");
        JdbcTemplate database = new JdbcTemplate(source);
        database.execute("runscript from 'classpath:upgrade/" + version + ".sql.gz' compression gzip");
        Map<String, Long> before = rows(database);
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .ignoreMigrationPatterns(new String[0])
                .load();
        String next = String.valueOf(flyway.info().pending()[0].getVersion());
        assertThat(Integer.parseInt(next)).isGreaterThan(Integer.parseInt(version.substring(1)));

        new MigrationBackup(home.toString(), event -> {}).migrate(flyway);

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        Path backup = home.resolve("backups/before-" + next + ".zip");
        assertThat(Files.size(backup)).isPositive();
        Map<String, Long> after = rows(database);
        before.forEach((table, count) -> assertThat(after).as(table).containsEntry(table, count));
        assertThat(database.queryForList(
                        "select n.name from deposit d join deposit_name n on n.deposit_id = d.id where not d.deleted",
                        String.class))
                .contains("Kept and renamed");
        assertThat(database.queryForList("select name from deposit_name_aud", String.class))
                .contains("Kept from before", "Kept and renamed");
        assertThat(database.queryForList("select reason from revision_info where reason is not null", String.class))
                .as("nobody gave reasons then")
                .isEmpty();
    }
}
