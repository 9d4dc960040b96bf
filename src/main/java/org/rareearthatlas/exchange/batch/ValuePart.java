package org.rareearthatlas.exchange.batch;

import java.util.Optional;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.LocationPrecision;

/// The parts of a deposit that a row can say something of.
public enum ValuePart {
    NAMES,
    PLACE,
    ELEMENTS,
    TYPE,
    STATUS,
    FIGURES,
    NOTES;

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

    /// Whether a deposit, or a row read as one, says nothing of this part.
    public boolean isEmpty(DepositData data) {
        return switch (this) {
            case NAMES -> false;
            case PLACE -> data.location().precision() == LocationPrecision.UNLOCATED;
            case ELEMENTS -> data.elements().isEmpty();
            case TYPE -> data.type() == null;
            case STATUS -> data.status() == null;
            case FIGURES -> !data.resource().hasFigures();
            case NOTES -> data.notes() == null;
        };
    }

    /// The deposit with this part as the rule has it; itself when nothing changes. Names are never lost: those of the
    /// one whose names win come first.
    DepositData merged(DepositData atlas, DepositData file, Precedence precedence) {
        boolean fileWins = precedence == Precedence.FILE;
        if (precedence == Precedence.ATLAS || isEmpty(file)) {
            return atlas;
        }
        if (this == NAMES) {
            var names = fileWins
                    ? MergedNames.of(file.names(), atlas.names())
                    : MergedNames.of(atlas.names(), file.names());
            return with(
                    atlas,
                    new DepositData(
                            names,
                            atlas.location(),
                            atlas.elements(),
                            atlas.type(),
                            atlas.status(),
                            atlas.resource(),
                            atlas.notes()));
        }
        return fileWins || isEmpty(atlas) ? with(atlas, taken(atlas, file)) : atlas;
    }

    private static DepositData with(DepositData before, DepositData after) {
        return before.equals(after) ? before : after;
    }

    private DepositData taken(DepositData atlas, DepositData file) {
        return new DepositData(
                atlas.names(),
                this == PLACE ? place(atlas.location(), file.location()) : atlas.location(),
                this == ELEMENTS ? file.elements() : atlas.elements(),
                this == TYPE ? file.type() : atlas.type(),
                this == STATUS ? file.status() : atlas.status(),
                this == FIGURES ? file.resource() : atlas.resource(),
                this == NOTES ? file.notes() : atlas.notes());
    }

    private static DepositLocation place(DepositLocation atlas, DepositLocation file) {
        return new DepositLocation(
                file.precision(),
                file.point(),
                file.radiusM(),
                file.outline(),
                atlas.statedRegion() == null ? file.statedRegion() : atlas.statedRegion());
    }
}
