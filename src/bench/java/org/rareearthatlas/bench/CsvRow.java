package org.rareearthatlas.bench;

import java.util.Objects;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.entry.BulkRow;
import org.rareearthatlas.geo.LonLat;

/// A deposit as PostgreSQL's COPY takes it.
final class CsvRow {

    private CsvRow() {}

    static String of(BulkRow row) {
        DepositData data = row.entry().get().data();
        LonLat place = Objects.requireNonNull(data.location().point());
        return row.number() + "," + place.lonDeg() + "," + place.latDeg() + ","
                + quoted(data.names().preferred("en")) + ","
                + quoted(data.names().preferred("ru")) + ","
                + (data.status() == null ? "UNKNOWN" : data.status().name()) + ","
                + (data.type() == null ? "" : data.type().name()) + ","
                + quoted(Element.format(data.elements())) + "," + Element.toBits(data.elements()) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
