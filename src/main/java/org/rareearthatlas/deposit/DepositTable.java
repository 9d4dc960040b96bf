package org.rareearthatlas.deposit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.rareearthatlas.text.LocalName;

/// A deposit as rows of the tables, the same that [DepositEntity] makes of it.
final class DepositTable {

    private static final List<String> COLUMNS = List.of(
            "location_precision",
            "point",
            "outline",
            "radius_m",
            "stated_region_id",
            "elements",
            "by_products",
            "deposit_type",
            "status",
            "tonnage_mt",
            "grade_percent_treo",
            "contained_reo_mt",
            "resource_code",
            "resource_on",
            "notes");

    static final String COLUMN_LIST = String.join(", ", COLUMNS);

    static final String INSERT = "insert into deposit (id, version, deleted, search_text, " + COLUMN_LIST
            + ") values (?, 0, false, ?, " + marks() + ")";
    static final String INSERT_AUDIT = "insert into deposit_aud (rev, revtype, id, deleted, " + COLUMN_LIST
            + ") values (?, 0, ?, false, " + marks() + ")";
    static final String UPDATE = "update deposit set version = version + 1, "
            + COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " where id = ?";
    static final String UPDATE_AUDIT = "insert into deposit_aud (rev, revtype, id, deleted, " + COLUMN_LIST
            + ") values (?, 1, ?, false, " + marks() + ")";
    static final String INSERT_NAME =
            "insert into deposit_name (deposit_id, position, language, name, role) values (?, ?, ?, ?, ?)";
    static final String INSERT_NAME_AUDIT =
            "insert into deposit_name_aud (rev, revtype, deposit_id, position, language,"
                    + " name, role) values (?, 0, ?, ?, ?, ?, ?)";

    private DepositTable() {}

    private static String marks() {
        return IntStream.range(0, COLUMNS.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
    }

    static void setDeposit(PreparedStatement statement, long id, DepositData data) throws SQLException {
        statement.setLong(1, id);
        statement.setString(2, data.names().searchText());
        setColumns(statement, 3, data);
    }

    static void setAudit(PreparedStatement statement, long revision, long id, DepositData data) throws SQLException {
        statement.setLong(1, revision);
        statement.setLong(2, id);
        setColumns(statement, 3, data);
    }

    static void setUpdate(PreparedStatement statement, long id, DepositData data) throws SQLException {
        setColumns(statement, 1, data);
        statement.setLong(COLUMNS.size() + 1, id);
    }

    private static void setColumns(PreparedStatement statement, int first, DepositData data) throws SQLException {
        @Nullable Object[] values = values(data);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(first + i, values[i]);
        }
    }

    private static @Nullable Object[] values(DepositData data) {
        DepositLocation location = data.location();
        Resource resource = data.resource();
        return new @Nullable Object[] {
            location.precision().name(),
            ewkb(location.point() == null ? null : location.point().toPoint()),
            ewkb(location.outline()),
            location.radiusM(),
            location.statedRegion() == null ? null : location.statedRegion().value(),
            Element.format(data.elements().stream().filter(Element::isRareEarth).toList()),
            Element.format(data.elements().stream()
                    .filter(element -> !element.isRareEarth())
                    .toList()),
            name(data.type()),
            name(data.status()),
            resource.tonnageMt(),
            resource.gradePercentTreo(),
            resource.containedReoMt(),
            name(resource.code()),
            resource.asOf(),
            data.notes()
        };
    }

    /// Bytes that both databases take for a geometry: EWKB, with its SRID.
    private static byte @Nullable [] ewkb(@Nullable Geometry geometry) {
        return geometry == null ? null : new WKBWriter(2, true).write(geometry);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static void setName(PreparedStatement statement, int first, long id, int position, LocalName name)
            throws SQLException {
        statement.setLong(first, id);
        statement.setInt(first + 1, position);
        statement.setString(first + 2, name.language());
        statement.setString(first + 3, name.name());
        statement.setString(first + 4, name.role().name());
    }
}
