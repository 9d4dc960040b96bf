package org.rareearthatlas.database;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Number and checksum of a table's rows, the same in whatever order they come: the sum of the halves of each row's
/// SHA-256.
final class RowSum {

    private final MessageDigest digest;
    private long rows;
    private long high;
    private long low;

    RowSum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void add(List<ColumnKind> kinds, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value == null) {
                digest.update((byte) 0);
                continue;
            }
            byte[] bytes = kinds.get(i).canonical(value);
            digest.update((byte) 1);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        high += hash.getLong();
        low += hash.getLong();
        rows++;
    }

    long rows() {
        return rows;
    }

    /// Two are equal when they are of the same rows.
    @Override
    public String toString() {
        return "%d rows, checksum %016x%016x".formatted(rows, high, low);
    }
}
