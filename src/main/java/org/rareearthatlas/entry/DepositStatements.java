package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;

/// Which statements the values of a deposit make: one for each valued field.
public final class DepositStatements {

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

    /// The deposit with what the statement says. A statement that a deposit has no field for, such as the resource of
    /// a part of it, leaves it as it is.
    public static DepositData with(DepositData data, Statement statement) {
        return switch (statement) {
            case Statement.ContainsElements contains ->
                copy(data, data.location(), contains.elements(), data.type(), data.status(), data.resource());
            case Statement.HasResource has
            when has.part() == null ->
                copy(data, data.location(), data.elements(), data.type(), data.status(), has.resource());
            case Statement.HasStatus has ->
                copy(data, data.location(), data.elements(), data.type(), has.status(), data.resource());
            case Statement.HasDepositType has ->
                copy(data, data.location(), data.elements(), has.type(), data.status(), data.resource());
            case Statement.LiesAt lies ->
                copy(data, at(data, lies), data.elements(), data.type(), data.status(), data.resource());
            default -> data;
        };
    }

    private static DepositData copy(
            DepositData data,
            DepositLocation location,
            Set<Element> elements,
            @Nullable DepositType type,
            @Nullable Status status,
            Resource resource) {
        return new DepositData(data.names(), location, elements, type, status, resource, data.notes());
    }

    /// An outline was drawn for the place it had: it stays only around the new one.
    private static DepositLocation at(DepositData data, Statement.LiesAt lies) {
        Geometry outline = data.location().outline();
        boolean around = outline != null
                && lies.point() != null
                && outline.covers(lies.point().toPoint());
        return new DepositLocation(
                lies.precision(),
                lies.point(),
                lies.radiusM(),
                around ? outline : null,
                data.location().statedRegion());
    }
}
