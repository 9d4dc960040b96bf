package org.rareearthatlas.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Both databases come to the same tables, column by column, with the same keys, indexes and sequences.
class SameSchemaTest {

    private static final Map<String, String> SAME_TYPES = Map.of(
            "bigint", "bigint",
            "integer", "integer",
            "smallint", "smallint",
            "boolean", "boolean",
            "date", "date",
            "double precision", "double precision",
            "timestamp with time zone", "timestamp with time zone",
            "character varying", "character varying",
            "geometry", "geometry",
            "user-defined", "geometry");

    private static JdbcTemplate h2;
    private static JdbcTemplate postgres;

    @BeforeAll
    static void migrate() {
        Assumptions.assumeTrue(
                PostgresCluster.isInstalled(), "Skipped: PostgreSQL 15 with PostGIS is not installed here");
        h2 = migrated(new DriverManagerDataSource("jdbc:h2:mem:same;DB_CLOSE_DELAY=-1", "sa", ""), "h2");
        postgres = migrated(
                new DriverManagerDataSource(
                        PostgresCluster.shared().create("same"), PostgresCluster.USER, PostgresCluster.PASSWORD),
                "postgresql");
    }

    private static JdbcTemplate migrated(DriverManagerDataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
        return new JdbcTemplate(source);
    }

    private static Map<String, List<String>> columns(JdbcTemplate database, String schema) {
        List<List<String>> rows = database.query(
                """
                select lower(table_name), lower(column_name), lower(data_type), character_maximum_length, is_nullable,
                       column_default is not null
                from information_schema.columns
                where table_schema = ? and lower(table_name) not in
                    ('flyway_schema_history', 'spatial_ref_sys', 'geometry_columns', 'geography_columns')
                order by lower(table_name), ordinal_position""",
                (row, n) -> List.of(
                        row.getString(1),
                        "%s %s %s %s %s"
                                .formatted(
                                        row.getString(2),
                                        SAME_TYPES.getOrDefault(row.getString(3), "unknown " + row.getString(3)),
                                        row.getString(3).startsWith("character") ? row.getLong(4) : "",
                                        row.getString(5),
                                        row.getBoolean(6))),
                schema);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        List::getFirst, TreeMap::new, Collectors.mapping(row -> row.get(1), Collectors.toList())));
    }

    @Test
    void theTablesHaveTheSameColumns() {
        Map<String, List<String>> expected = columns(h2, "PUBLIC");
        assertThat(expected).containsKeys("deposit", "deposit_aud", "claim_aud", "revision_info");
        assertThat(expected.toString()).doesNotContain("unknown");

        assertThat(columns(postgres, "public")).isEqualTo(expected);
    }

    private static List<String> constraints(JdbcTemplate database, String schema) {
        return database.queryForList("""
                        select lower(c.table_name) || ' ' || c.constraint_type || ' ' ||
                               coalesce(string_agg(lower(u.column_name), ',' order by u.ordinal_position), '')
                        from information_schema.table_constraints c
                        left join information_schema.key_column_usage u
                            on u.constraint_name = c.constraint_name and u.table_name = c.table_name
                            and u.constraint_schema = c.constraint_schema
                        where c.constraint_schema = ? and lower(c.table_name) not in
                              ('flyway_schema_history', 'spatial_ref_sys')
                            and c.constraint_name not like '%_not_null'
                        group by c.table_name, c.constraint_name, c.constraint_type""", String.class, schema).stream()
                .sorted()
                .toList();
    }

    @Test
    void theTablesHaveTheSameKeysAndRules() {
        List<String> expected = constraints(h2, "PUBLIC");
        assertThat(expected).contains("deposit PRIMARY KEY id", "region UNIQUE slug", "claim CHECK ");

        assertThat(constraints(postgres, "public")).isEqualTo(expected);
    }

    @Test
    void theNamedIndexesAreTheSameButForTheSpatialOnes() {
        List<String> expected = h2
                .queryForList(
                        "select lower(index_name) from information_schema.indexes where index_name like '%IDX'",
                        String.class)
                .stream()
                .sorted()
                .toList();
        assertThat(expected).contains("claim_record_idx");

        assertThat(postgres.queryForList(
                        "select indexname from pg_indexes where schemaname = 'public' and indexname like '%idx'"
                                + " and indexname not like 'flyway%'",
                        String.class))
                .containsAll(expected)
                .filteredOn(name -> !expected.contains(name))
                .as("H2's spatial indexes do not survive a kill")
                .containsExactlyInAnyOrder("deposit_point_idx", "region_outline_geometry_idx");
    }

    @Test
    void theSequencesCountAlike() {
        String query =
                "select lower(sequence_name) || ' ' || cast(start_value as bigint) || ' ' || cast(increment as bigint)"
                        + " from information_schema.sequences where sequence_schema = ?";
        List<String> expected = h2.queryForList(query, String.class, "PUBLIC");
        assertThat(expected).contains("deposit_seq 1 50");

        assertThat(postgres.queryForList(query, String.class, "public")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theGeometriesHaveTheSameKindAndReferenceSystem() {
        List<String> expected = h2
                .queryForList(
                        "select lower(table_name || '.' || column_name || ' ' || coalesce(geometry_type, 'geometry')) || ' ' || geometry_srid"
                                + " from information_schema.columns where data_type = 'GEOMETRY'",
                        String.class)
                .stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(expected).contains("deposit.point point 4326");

        assertThat(postgres.queryForList(
                        "select lower(f_table_name || '.' || f_geometry_column || ' ' || type) || ' ' || srid"
                                + " from geometry_columns",
                        String.class))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
