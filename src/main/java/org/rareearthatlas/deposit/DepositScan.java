package org.rareearthatlas.deposit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads deposits in bulk, past the entities: a million entities would cost more than a gigabyte and a minute.
@Component
@Transactional(readOnly = true)
public class DepositScan {

    /// What the database's own count, and sums over it, say of the deposits: two states with the same sums are
    /// taken for the same.
    public record Sums(long count, long ids, long versions) {}

    private static final int MAX_IDS = 1_000;
    private static final String ALIVE = " d.deleted = false ";
    private static final String COLUMNS =
            "select d.id, d.version, d.location_precision, cast(d.point as bytea), d.radius_m,"
                    + " d.elements, d.by_products, d.deposit_type, d.status, d.tonnage_mt, d.stated_region_id,"
                    + " d.outline is not null as has_outline, d.search_text from deposit d where" + ALIVE;
    private static final String NAMES = "select deposit_id, language, name, role from deposit_name where ";

    private final JdbcClient jdbc;
    private final ElementBits elements = new ElementBits();

    DepositScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// About how many deposits there are, rather too many; without looking at each.
    public long estimate() {
        return jdbc.sql("select count(*) from deposit").query(Long.class).single();
    }

    public Sums sums() {
        return jdbc.sql("select count(*), coalesce(sum(d.id), 0), coalesce(sum(d.version), 0) from deposit d where"
                        + ALIVE)
                .query((row, n) -> new Sums(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /// Ranges of numbers that together hold all deposits, each about as many.
    ///
    /// @param size about how many deposits a range holds
    public List<IdRange> ranges(int size) {
        return jdbc.sql("select count(*), min(id), max(id) from deposit")
                .query((row, n) -> IdRange.split(row.getLong(1), row.getLong(2), row.getLong(3), size))
                .single();
    }

    /// The deposits of a range in the order of their numbers.
    public List<DepositPoint> list(IdRange range) {
        List<PointRow> rows = jdbc.sql(COLUMNS + "and d.id between :from and :to order by d.id")
                .param("from", range.firstId())
                .param("to", range.lastId())
                .query(this::row)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        return named(
                rows,
                jdbc.sql(NAMES + "deposit_id between :from and :to order by deposit_id, position")
                        .param("from", range.firstId())
                        .param("to", range.lastId()));
    }

    /// Those that are not deleted among these deposits, in the order of their numbers.
    public List<DepositPoint> list(Collection<Long> ids) {
        List<DepositPoint> found = new ArrayList<>();
        List<Long> sorted = ids.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += MAX_IDS) {
            List<Long> some = sorted.subList(from, Math.min(sorted.size(), from + MAX_IDS));
            List<PointRow> rows = jdbc.sql(COLUMNS + "and d.id in (:ids) order by d.id")
                    .param("ids", some)
                    .query(this::row)
                    .list();
            found.addAll(named(
                    rows,
                    jdbc.sql(NAMES + "deposit_id in (:ids) order by deposit_id, position")
                            .param("ids", some)));
        }
        return found;
    }

    private static List<DepositPoint> named(List<PointRow> rows, JdbcClient.StatementSpec names) {
        NameMerge merge = new NameMerge(rows);
        names.query((ResultSet row) -> {
            while (row.next()) {
                merge.accept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
            }
            return true;
        });
        return merge.finish();
    }

    private PointRow row(ResultSet row, int number) throws SQLException {
        byte @Nullable [] ewkb = row.getBytes(4);
        double[] lonLatDeg = ewkb == null ? new double[] {Double.NaN, Double.NaN} : lonLatDeg(ByteBuffer.wrap(ewkb));
        return new PointRow(
                row.getLong(1),
                row.getInt(2),
                lonLatDeg[0],
                lonLatDeg[1],
                LocationPrecision.valueOf(row.getString(3)),
                row.getDouble(5),
                elements.of(row.getString(6)) | elements.of(row.getString(7)),
                row.getString(8) == null ? null : DepositType.valueOf(row.getString(8)),
                row.getString(9) == null ? null : Status.valueOf(row.getString(9)),
                row.getString(10) == null ? Double.NaN : row.getDouble(10),
                row.getLong(11),
                row.getBoolean(12),
                row.getString(13));
    }

    /// The point is read from its bytes (EWKB: order of bytes, type, SRID when flagged, x, y): a JTS geometry for each
    /// would take most of the time.
    private static double[] lonLatDeg(ByteBuffer ewkb) {
        ewkb.order(ewkb.get(0) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        boolean hasSrid = (ewkb.getInt(1) & 0x2000_0000) != 0;
        int start = hasSrid ? 9 : 5;
        return new double[] {ewkb.getDouble(start), ewkb.getDouble(start + Double.BYTES)};
    }
}
