package org.rareearthatlas.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.rareearthatlas.bench.Questions.FeaturePage;
import org.rareearthatlas.bench.Questions.Tile;

/// The same deposits in PostGIS, and the same questions in its own words: tiles as the well-known tile servers make
/// them,
/// from geometry in Web Mercator that is clustered along its index, with at most 10,000 features a tile.
final class PostgisQuestions {

    private static final String TILE = """
            select st_asmvt(t, 'deposit', 4096, 'geom') from (
              select id, name_en, name_ru, status, deposit_type, elements,
                     st_asmvtgeom(geom, st_tileenvelope(?, ?, ?), 4096, 64, true) as geom
              from deposit where geom && st_tileenvelope(?, ?, ?) limit 10000) t""";
    private static final String CELLS = """
            select st_asmvt(t, 'deposit', 4096, 'geom') from (
              select count, element_bits, occurrence, prospect, unknown, development, past_producer, producer,
                     st_asmvtgeom(geom, st_tileenvelope(?, ?, ?), 4096, 64, true) as geom
              from cell where z = ? and x = ? and y = ?) t""";
    /// In the order of the numbers: only so can the following page be asked for, as the atlas's pages can.
    private static final String PAGE = """
            select coalesce(json_agg(st_asgeojson(t.*)::json), '[]')::text from (
              select st_transform(geom, 4326) as geom, id, name_en, name_ru, status, deposit_type, elements from deposit
              where geom && st_transform(st_makeenvelope(?, ?, ?, ?, 4326), 3857) and status = ?
              order by id limit ?) t""";
    private static final String COUNT = """
            select count(*) from deposit
            where geom && st_transform(st_makeenvelope(?, ?, ?, ?, 4326), 3857) and status = ?""";

    private PostgisQuestions() {}

    /// @param csv id, longitude, latitude, names, status, type, elements
    static void load(Connection connection, Path csv) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                InputStream rows = Files.newInputStream(csv)) {
            statement.execute("create extension postgis");
            statement.execute(
                    "create unlogged table raw (id bigint, lon float8, lat float8, name_en text, name_ru text,"
                            + " status text, deposit_type text, elements text, element_bits int)");
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy raw from stdin with (format csv)", rows);
            statement.execute(
                    "create table deposit as select id, name_en, name_ru, status, deposit_type, elements, element_bits,"
                            + " st_transform(st_setsrid(st_makepoint(lon, lat), 4326), 3857)::geometry(point, 3857) as geom"
                            + " from raw where abs(lat) < 85.06");
            statement.execute("alter table deposit add primary key (id)");
            statement.execute("create index deposit_geom_idx on deposit using gist (geom)");
            statement.execute("cluster deposit using deposit_geom_idx");
            statement.execute("drop table raw");
            makeCells(statement);
            statement.execute("vacuum analyze");
        }
    }

    /// Counts, elements and the mix of states on 64 by 64 cells for each tile of the zooms 0 to 12.
    private static void makeCells(Statement statement) throws SQLException {
        statement.execute("create table cell (z int, x int, y int, count int, element_bits int, occurrence int,"
                + " prospect int, unknown int, development int, past_producer int, producer int,"
                + " geom geometry(point, 3857))");
        statement.execute("""
                insert into cell
                select z, (cx / 64)::int, (cy / 64)::int, count(*)::int, bit_or(element_bits),
                       nullif(count(*) filter (where status = 'OCCURRENCE'), 0),
                       nullif(count(*) filter (where status = 'PROSPECT'), 0),
                       nullif(count(*) filter (where status = 'UNKNOWN'), 0),
                       nullif(count(*) filter (where status = 'DEVELOPMENT'), 0),
                       nullif(count(*) filter (where status = 'PAST_PRODUCER'), 0),
                       nullif(count(*) filter (where status = 'PRODUCER'), 0),
                       st_centroid(st_collect(geom)) from (
                  select z, geom, status, element_bits,
                         floor((st_x(geom) + 20037508.342789244) / 40075016.685578488 * (64 * (1 << z))) as cx,
                         floor((20037508.342789244 - st_y(geom)) / 40075016.685578488 * (64 * (1 << z))) as cy
                  from deposit, generate_series(0, 12) z) c
                group by z, cx, cy""");
        statement.execute("create index cell_idx on cell (z, x, y)");
        statement.execute("cluster cell using cell_idx");
    }

    static Clients.Connection<Tile> tiles(Connection connection) {
        PreparedStatement statement = prepare(connection, TILE);
        return tile -> {
            for (int first = 1; first <= 4; first += 3) {
                statement.setInt(first, tile.zoom());
                statement.setInt(first + 1, tile.column());
                statement.setInt(first + 2, tile.row());
            }
            return bytes(statement);
        };
    }

    static Clients.Connection<Tile> cells(Connection connection) {
        PreparedStatement statement = prepare(connection, CELLS);
        return tile -> {
            for (int first = 1; first <= 4; first += 3) {
                statement.setInt(first, tile.zoom());
                statement.setInt(first + 1, tile.column());
                statement.setInt(first + 2, tile.row());
            }
            return bytes(statement);
        };
    }

    static Clients.Connection<FeaturePage> pages(Connection connection, boolean counted) {
        PreparedStatement pages = prepare(connection, PAGE);
        PreparedStatement counts = prepare(connection, COUNT);
        return page -> {
            setBox(pages, page);
            pages.setInt(6, page.limit());
            long bytes = bytes(pages);
            if (counted) {
                setBox(counts, page);
                bytes += bytes(counts);
            }
            return bytes;
        };
    }

    private static void setBox(PreparedStatement statement, FeaturePage page) throws SQLException {
        statement.setDouble(1, page.west());
        statement.setDouble(2, page.south());
        statement.setDouble(3, page.east());
        statement.setDouble(4, page.north());
        statement.setString(5, page.status());
    }

    private static PreparedStatement prepare(Connection connection, String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long bytes(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            byte[] bytes = rows.getBytes(1);
            return bytes == null ? 0 : bytes.length;
        }
    }
}
