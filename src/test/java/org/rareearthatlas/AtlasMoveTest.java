package org.rareearthatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.postgres.PostgresCluster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `./atlas migrate-to` on a file that an earlier atlas wrote (`upgrade/README.md`) and this one brought up to date.
class AtlasMoveTest {

    private static final int MANY = 150_000;
    private static final String PROGRESS =
            "select coalesce(max(rows), 0) from rare_earth_atlas_move.progress where name = 'audit_event'";

    @TempDir
    private Path home;

    @TempDir
    private Path logs;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private String url = "";
    private JdbcTemplate target = new JdbcTemplate();
    private byte[] before = {};

    @BeforeEach
    void atlasAndEmptyDatabase(TestInfo test) throws IOException {
        Assumptions.assumeTrue(
                PostgresCluster.isInstalled(), "Skipped: PostgreSQL 15 with PostGIS is not installed here");
        String database = "move_" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        url = PostgresCluster.shared().create(database);
        target = new JdbcTemplate(new DriverManagerDataSource(url, PostgresCluster.USER, PostgresCluster.PASSWORD));
        JdbcTemplate h2 = h2("");
        h2.execute("runscript from 'classpath:upgrade/V17.sql.gz' compression gzip");
        Flyway.configure()
                .dataSource(h2.getDataSource())
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        h2.update(
                "insert into audit_event select x, timestamp with time zone '2026-01-01 00:00:00.123456+00:00',"
                        + " 'SIGNED_IN', 'Ünïcode ' || x, '', '' from system_range(1, ?)",
                MANY);
        System.setProperty("atlas.database.user", PostgresCluster.USER);
        System.setProperty("atlas.database.password", PostgresCluster.PASSWORD);
        before = Files.readAllBytes(home.resolve("atlas.mv.db"));
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty("atlas.database.user");
        System.clearProperty("atlas.database.password");
    }

    private JdbcTemplate h2(String options) {
        return new JdbcTemplate(
                new DriverManagerDataSource("jdbc:h2:file:" + home.resolve("atlas") + options, "sa", ""));
    }

    private int move() {
        return MoveCommand.run(new String[] {url}, home, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Long> rows(JdbcTemplate database, String schema) {
        Map<String, Long> rows = new TreeMap<>();
        database.queryForList(
                        "select table_name from information_schema.tables where table_schema = ? and table_type ="
                                + " 'BASE TABLE' and table_name not in ('flyway_schema_history', 'spatial_ref_sys')",
                        String.class,
                        schema)
                .forEach(table -> rows.put(
                        table.toLowerCase(), database.queryForObject("select count(*) from " + table, Long.class)));
        return rows;
    }

    private void assertMoved() throws IOException {
        assertThat(Files.readAllBytes(home.resolve("atlas.mv.db")))
                .as("the file")
                .isEqualTo(before);
        JdbcTemplate h2 = h2(";ACCESS_MODE_DATA=r");
        assertThat(rows(target, "public"))
                .isEqualTo(rows(h2, "PUBLIC"))
                .containsEntry("audit_event", (long) MANY)
                .allSatisfy((table, count) -> assertThat(count).isNotNegative());
        assertThat(rows(target, "public").get("deposit_name_aud")).isPositive();
        String history =
                "select n.rev || ' ' || n.revtype || ' ' || n.name || ' ' || r.changed_by from deposit_name_aud n"
                        + " join revision_info r on r.id = n.rev order by n.rev, n.revtype, n.deposit_id, n.position";
        assertThat(target.queryForList(history, String.class))
                .isEqualTo(h2.queryForList(history, String.class))
                .anyMatch(row -> row.contains("Kept and renamed"));
        Long nextInFile = h2.queryForObject(
                "select base_value from information_schema.sequences where sequence_name = 'DEPOSIT_SEQ'", Long.class);
        assertThat(target.queryForObject("select nextval('deposit_seq')", Long.class))
                .isEqualTo(nextInFile)
                .isGreaterThan(1);
        assertThat(target.queryForObject(
                        "select count(*) from pg_constraint where contype = 'f' and convalidated", Integer.class))
                .as("foreign keys are back")
                .isGreaterThan(10);
        assertThat(target.queryForList("select 1 from pg_namespace where nspname = 'rare_earth_atlas_move'"))
                .isEmpty();
    }

    @Test
    void everythingIsThereAndTheFileIsUntouched() throws IOException {
        assertThat(move()).as(told()).isZero();

        assertMoved();
        assertThat(told())
                .contains("audit_event: 150000 rows, checksum", "moved and verified", "ATLAS_DATABASE_URL=" + url);
        assertThat(told()).doesNotContain(PostgresCluster.PASSWORD);
    }

    @Test
    void aKilledMoveGoesOn() throws Exception {
        Process process = start();
        long seen = 0;
        while (seen == 0 && process.isAlive()) {
            Thread.sleep(20);
            seen = copied();
        }
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        long left = copied();
        assertThat(left).as(Files.readString(log())).isPositive().isLessThan(MANY);

        assertThat(move()).as(told()).isZero();

        assertMoved();
    }

    private Process start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Datlas.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                AtlasApplication.class.getName(),
                "migrate-to",
                url);
        command.environment()
                .putAll(Map.of(
                        "ATLAS_DATABASE_USER", PostgresCluster.USER,
                        "ATLAS_DATABASE_PASSWORD", PostgresCluster.PASSWORD));
        return command.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return logs.resolve("move.log");
    }

    private long copied() {
        if (target.queryForList("select 1 from pg_tables where schemaname = 'rare_earth_atlas_move'")
                .isEmpty()) {
            return 0;
        }
        Long rows = target.queryForObject(PROGRESS, Long.class);
        return rows == null ? 0 : rows;
    }

    @Test
    void whatWasChangedMeanwhileIsNotMixedIn() {
        target.execute(
                "create schema rare_earth_atlas_move; create table rare_earth_atlas_move.source (sha256 varchar(64));"
                        + " insert into rare_earth_atlas_move.source values ('another')");

        assertThat(move()).isEqualTo(3);

        assertThat(told()).contains("begun from another file");
    }

    @Test
    void aFileOfAnotherVersionIsRefusedBeforeTheTargetIsTouched() {
        h2("").update("update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '20'");

        assertThat(move()).isEqualTo(3);

        assertThat(told()).contains("another version of the atlas");
        assertThat(target.queryForList("select 1 from pg_namespace where nspname like 'rare%'"))
                .isEmpty();
    }

    @Test
    void aDatabaseThatIsNotEmptyIsRefusedAndLeftAlone() {
        target.execute("create table of_others (id int)");

        assertThat(move()).isEqualTo(3);

        assertThat(told()).contains("not empty", "of_others");
        assertThat(target.queryForList(
                        "select tablename from pg_tables where schemaname like 'rare%'"
                                + " or schemaname = 'public' and tablename <> 'spatial_ref_sys'",
                        String.class))
                .isEqualTo(List.of("of_others"));
    }
}
