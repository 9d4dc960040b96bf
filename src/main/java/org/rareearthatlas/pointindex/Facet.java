package org.rareearthatlas.pointindex;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;

/// What deposits are counted by. A deposit counts once for each of its values.
public enum Facet {
    /// Constants of [Element], by-products among them.
    ELEMENT(Column.ELEMENTS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return List.of(Element.values()[code]);
        }
    },
    /// Constants of [Status].
    STATUS(Column.STATUS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return List.of(Status.values()[code]);
        }
    },
    /// Constants of [DepositType]; UNKNOWN where nothing is said.
    TYPE(Column.TYPE) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return List.of(code == 0 ? DepositType.UNKNOWN : DepositType.values()[code - 1]);
        }
    },
    /// Slugs of regions.
    REGION(Column.REGIONS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return Stream.of(columns.regionSets().get(code).split("\\|"))
                    .filter(slug -> !slug.isEmpty())
                    .toList();
        }
    },
    /// Names as quotes write them.
    SPEAKER(Column.ORIGINS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return columns.origins().get(code).speakers();
        }
    },
    /// Constants of [org.rareearthatlas.source.SourceKind].
    SOURCE_KIND(Column.ORIGINS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return columns.origins().get(code).sourceKinds();
        }
    },
    /// Constants of [org.rareearthatlas.claim.EvidenceType].
    EVIDENCE(Column.ORIGINS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return columns.origins().get(code).evidence();
        }
    },
    /// Years in which sources were published.
    SAID_YEAR(Column.ORIGINS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return columns.origins().get(code).saidYears();
        }
    },
    /// Years for which claims hold.
    HELD_YEAR(Column.ORIGINS) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return columns.origins().get(code).heldYears();
        }
    },
    /// Constants of [SizeClass].
    SIZE(Column.SIZE) {
        @Override
        Collection<?> values(PointColumns columns, int code) {
            return List.of(SizeClass.values()[code]);
        }
    };

    /// What of a row several facets are read from.
    enum Column {
        ELEMENTS,
        STATUS,
        TYPE,
        REGIONS,
        ORIGINS,
        SIZE
    }

    private final Column column;

    Facet(Column column) {
        this.column = column;
    }

    Column column() {
        return column;
    }

    /// The values that a code of the column stands for.
    abstract Collection<?> values(PointColumns columns, int code);

    /// A short name, as it stands in addresses and message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
