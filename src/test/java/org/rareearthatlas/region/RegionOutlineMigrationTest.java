package org.rareearthatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// A database that was written before polygons had a table of their own keeps them, and their history.
class RegionOutlineMigrationTest {

    private static final String SQUARE = "POLYGON ((30 60, 31 60, 31 61, 30 61, 30 60))";

    private final JdbcDataSource database = new JdbcDataSource();

    @Test
    void movesThePolygonsAndTheirHistory() {
        database.setURL("jdbc:h2:mem:outline-migration;DB_CLOSE_DELAY=-1");
        migrate("2");
        JdbcTemplate sql = new JdbcTemplate(database);
        sql.execute("insert into revision_info values (7, timestamp with time zone '2026-01-01 00:00:00+00', 'local')");
        sql.execute("insert into region (id, version, slug, kind, extent, country_codes, unit_codes, area_km2,"
                + " label_lon_deg, label_lat_deg, geometry, search_text)"
                + " values (1, 0, 'square', 'PROVINCE', 'EXACT', 'RU', 'RU-MUR', 1, 30.5, 60.5, 'SRID=4326;" + SQUARE
                + "', 'square')");
        sql.execute("insert into region_aud (rev, revtype, id, geometry) values (7, 0, 1, 'SRID=4326;" + SQUARE + "')");

        migrate("latest");

        for (String table : new String[] {"region_outline", "region_outline_aud where rev = 7 and revtype = 0"}) {
            assertThat(sql.queryForList("select cast(geometry as varchar) from " + table, String.class))
                    .containsExactly("SRID=4326;" + SQUARE);
        }
        assertThat(sql.queryForObject("select slug from region where id = 1", String.class))
                .isEqualTo("square");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }
}
