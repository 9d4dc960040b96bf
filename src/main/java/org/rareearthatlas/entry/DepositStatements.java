package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            statements.add(place(data));
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

    /// The kinds of statement whose value differs: what was accepted of them holds no longer.
    static Set<Class<? extends Statement>> replacedTypes(DepositData before, DepositData after) {
        Set<Class<? extends Statement>> replaced = new HashSet<>();
        if (!place(before).equals(place(after))) {
            replaced.add(Statement.LiesAt.class);
        }
        if (!before.elements().equals(after.elements())) {
            replaced.add(Statement.ContainsElements.class);
        }
        if (before.type() != after.type()) {
            replaced.add(Statement.HasDepositType.class);
        }
        if (before.status() != after.status()) {
            replaced.add(Statement.HasStatus.class);
        }
        if (!before.resource().equals(after.resource())) {
            replaced.add(Statement.HasResource.class);
        }
        return replaced;
    }

    private static Statement place(DepositData data) {
        DepositLocation location = data.location();
        return new Statement.LiesAt(location.precision(), location.point(), location.radiusM(), null);
    }
}
