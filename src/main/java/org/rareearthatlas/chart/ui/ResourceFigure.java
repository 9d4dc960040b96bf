package org.rareearthatlas.chart.ui;

import java.util.Locale;
import java.util.Optional;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.Resource;

/// A claim of a resource, where it is said to be, and how it is called.
///
/// @param place the name of the deposit or region
/// @param region the names of the regions that hold it; of a region, that it is meant as a whole
/// @param type of the deposit, in words
/// @param path where its evidence is read
record ResourceFigure(
        Claim claim, Statement.HasResource statement, String place, String region, String type, String path) {

    Resource resource() {
        return statement.resource();
    }

    String part() {
        return Optional.ofNullable(statement.part()).orElse("");
    }

    /// Claims of the same thing can be set side by side: a part is never compared with the whole.
    String thing() {
        return claim.data().subject() + "\n" + part().strip().toLowerCase(Locale.ROOT);
    }
}
