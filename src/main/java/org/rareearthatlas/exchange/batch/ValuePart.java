package org.rareearthatlas.exchange.batch;

import java.util.Optional;
import java.util.Set;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;

/// The parts of a deposit that a row can fill.
public enum ValuePart {
    PLACE,
    ELEMENTS,
    TYPE,
    STATUS,
    FIGURES;

    /// The part of which a statement says the value; empty for statements that say none.
    static Optional<ValuePart> of(Statement statement) {
        return switch (statement) {
            case Statement.LiesAt lies -> Optional.of(PLACE);
            case Statement.ContainsElements contains -> Optional.of(ELEMENTS);
            case Statement.HasDepositType has -> Optional.of(TYPE);
            case Statement.HasStatus has -> Optional.of(STATUS);
            case Statement.HasResource has -> has.part() == null ? Optional.of(FIGURES) : Optional.empty();
            default -> Optional.empty();
        };
    }

    boolean isEmpty(DepositData data) {
        return switch (this) {
            case PLACE -> data.location().precision() == LocationPrecision.UNLOCATED;
            case ELEMENTS -> data.elements().isEmpty();
            case TYPE -> data.type() == null;
            case STATUS -> data.status() == null;
            case FIGURES -> !data.resource().hasFigures();
        };
    }

    /// The deposit without the value of this part.
    DepositData emptied(DepositData data) {
        return new DepositData(
                data.names(),
                this == PLACE ? DepositLocation.unlocated(data.location().statedRegion()) : data.location(),
                this == ELEMENTS ? Set.of() : data.elements(),
                this == TYPE ? null : data.type(),
                this == STATUS ? null : data.status(),
                this == FIGURES ? Resource.NONE : data.resource(),
                data.notes());
    }
}
