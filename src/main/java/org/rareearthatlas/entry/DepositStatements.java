package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.LocationPrecision;

/// Which statements the values of a deposit make: one for each valued field.
final class DepositStatements {

    private DepositStatements() {}

    static List<Statement> of(DepositData data) {
        List<Statement> statements = new ArrayList<>();
        DepositLocation location = data.location();
        if (location.precision() != LocationPrecision.UNLOCATED) {
            statements.add(new Statement.LiesAt(location.precision(), location.point(), location.radiusM(), null));
        }
        if (!data.elements().isEmpty()) {
            statements.add(new Statement.ContainsElements(data.elements()));
        }
        if (data.type() != null) {
            statements.add(new Statement.HasDepositType(data.type(), null));
        }
        if (data.status() != null) {
            statements.add(new Statement.HasStatus(data.status()));
        }
        if (data.resource().hasFigures()) {
            statements.add(new Statement.HasResource(data.resource(), null, null));
        }
        return statements;
    }

    /// The statements of `after` that `before` did not make.
    static List<Statement> changed(DepositData before, DepositData after) {
        List<Statement> statements = new ArrayList<>(of(after));
        statements.removeAll(of(before));
        return statements;
    }
}
