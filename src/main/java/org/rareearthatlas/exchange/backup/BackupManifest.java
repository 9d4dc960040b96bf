package org.rareearthatlas.exchange.backup;

import java.util.Map;

/// What a backup says of itself.
///
/// @param madeAt ISO 8601, UTC
/// @param sha256 of the database's file, hexadecimal
/// @param rows the number of rows of each table
public record BackupManifest(String madeAt, String sha256, Map<String, Long> rows) {

    public BackupManifest {
        rows = Map.copyOf(rows);
    }

    /// How many deposits, claims and sources there are, hidden ones too.
    public long count(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
