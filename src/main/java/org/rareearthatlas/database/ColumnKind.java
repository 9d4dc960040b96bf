package org.rareearthatlas.database;

import java.nio.charset.StandardCharsets;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/// What a column holds, and how both databases hand it out and take it.
enum ColumnKind {
    WHOLE,
    DOUBLE,
    BOOLEAN,
    TEXT,
    DATE,
    MOMENT,
    GEOMETRY;

    /// @param type as `information_schema.columns` of H2 names it
    /// @throws IllegalStateException for a type that no table of the atlas has had
    static ColumnKind of(String type) {
        return switch (type) {
            case "BIGINT", "INTEGER", "SMALLINT" -> WHOLE;
            case "DOUBLE PRECISION" -> DOUBLE;
            case "BOOLEAN" -> BOOLEAN;
            case "CHARACTER VARYING" -> TEXT;
            case "DATE" -> DATE;
            case "TIMESTAMP WITH TIME ZONE" -> MOMENT;
            case "GEOMETRY" -> GEOMETRY;
            default -> throw new IllegalStateException("Nothing is known of the type " + type);
        };
    }

    /// How a column of this kind is asked for.
    String selected(String column) {
        return this == GEOMETRY ? "cast(" + column + " as bytea)" : column;
    }

    @Nullable
    Object read(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case WHOLE -> orNull(row, row.getLong(index));
            case DOUBLE -> orNull(row, row.getDouble(index));
            case BOOLEAN -> orNull(row, row.getBoolean(index));
            case TEXT -> row.getString(index);
            case DATE -> row.getObject(index, LocalDate.class);
            case MOMENT -> row.getObject(index, OffsetDateTime.class);
            case GEOMETRY -> row.getBytes(index);
        };
    }

    private static @Nullable Object orNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    void write(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, JDBCType.NULL.getVendorTypeNumber());
        } else {
            statement.setObject(index, value);
        }
    }

    /// The same bytes for the same value, whichever database it comes from.
    byte[] canonical(Object value) throws SQLException {
        return switch (this) {
            case GEOMETRY -> bigEndian((byte[]) value);
            case MOMENT -> text(((OffsetDateTime) value).toInstant());
            case DOUBLE -> text(Double.doubleToLongBits((Double) value));
            default -> text(value);
        };
    }

    private static byte[] text(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// H2 writes the highest byte first, PostGIS the lowest.
    private static byte[] bigEndian(byte[] ewkb) throws SQLException {
        try {
            var geometry = new WKBReader().read(ewkb);
            boolean hasHeight = !Double.isNaN(
                    geometry.isEmpty() ? Double.NaN : geometry.getCoordinate().getZ());
            return new WKBWriter(hasHeight ? 3 : 2, ByteOrderValues.BIG_ENDIAN, true).write(geometry);
        } catch (ParseException e) {
            throw new SQLException("a geometry that is none", e);
        }
    }
}
