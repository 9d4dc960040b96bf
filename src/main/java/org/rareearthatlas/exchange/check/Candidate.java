package org.rareearthatlas.exchange.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.geo.LonLat;

/// A row read as a deposit.
///
/// @param recordId the record's id in its dataset; the row's number when the file has no ids
/// @param ownId whether that id comes from the file
/// @param values what the row says of the deposit, each with the cell it comes from; at least one
public record Candidate(String recordId, boolean ownId, DepositData data, List<Value> values) {

    /// One thing said.
    ///
    /// @param field the column's name; null when no single column says it
    /// @param value the cell's content
    public record Value(
            Statement statement,
            @Nullable String field,
            @Nullable String value) {}

    public Candidate {
        values = List.copyOf(values);
    }

    public Optional<LonLat> findPoint() {
        return Optional.ofNullable(data.location().point());
    }

    /// The name to tell it by.
    public String name() {
        return data.names().all().getFirst().name();
    }
}
