package org.rareearthatlas.pointindex;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.geo.Wgs84;

/// The attributes of a deposit's feature, in their order, and how they are made of the columns.
enum DepositAttribute {
    GEOMETRY("geometry", Point.class) {
        @Override
        @Nullable
        Object value(PointColumns columns, int row) {
            if (!columns.isLocated(row)) {
                return null;
            }
            return Wgs84.FACTORY.createPoint(new Coordinate(columns.lonDeg(row), columns.latDeg(row)));
        }
    },
    /// Not kept in the index.
    OUTLINE("outline", Geometry.class) {
        @Override
        @Nullable
        Object value(PointColumns columns, int row) {
            return null;
        }
    },
    ID("id", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return Long.toString(columns.id(row));
        }
    },
    NAME_EN("nameEn", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.nameEn(row);
        }
    },
    NAME_RU("nameRu", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.nameRu(row);
        }
    },
    STATUS("status", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.status(row).name();
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.statusCode(row);
        }
    },
    DEPOSIT_TYPE("depositType", String.class) {
        @Override
        @Nullable
        Object value(PointColumns columns, int row) {
            @Nullable DepositType type = columns.type(row);
            return type == null ? null : type.name();
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.typeCode(row) - PointColumns.NO_TYPE;
        }
    },
    ELEMENTS("elements", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return ElementsText.of(columns.elementBits(row));
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.elementBits(row);
        }
    },
    PRECISION("precision", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.precision(row).name();
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.precision(row).ordinal();
        }
    },
    RADIUS_M("radiusM", Double.class) {
        @Override
        @Nullable
        Object value(PointColumns columns, int row) {
            return columns.has(row, PointColumns.APPROXIMATE) ? (Double) columns.radiusM(row) : null;
        }
    },
    TONNAGE_MT("tonnageMt", Double.class) {
        @Override
        @Nullable
        Object value(PointColumns columns, int row) {
            double tonnageMt = columns.tonnageMt(row);
            return Double.isNaN(tonnageMt) ? null : (Double) tonnageMt;
        }
    },
    /// A constant of [SizeClass].
    SIZE_CLASS("sizeClass", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return SizeClass.of(columns.tonnageMt(row)).name();
        }

        @Override
        int code(PointColumns columns, int row) {
            return SizeClass.of(columns.tonnageMt(row)).ordinal();
        }
    },
    REGIONS("regions", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.regionSets().get(columns.regionSetCode(row));
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.regionSetCode(row);
        }
    },
    EVIDENCE("evidence", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.originsText().list(columns.originsCode(row), this, ClaimOrigins::evidence);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.originsCode(row);
        }
    },
    SOURCE_KINDS("sourceKinds", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.originsText().list(columns.originsCode(row), this, ClaimOrigins::sourceKinds);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.originsCode(row);
        }
    },
    SPEAKERS("speakers", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.originsText().list(columns.originsCode(row), this, ClaimOrigins::speakers);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.originsCode(row);
        }
    },
    SAID_YEARS("saidYears", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.originsText().list(columns.originsCode(row), this, ClaimOrigins::saidYears);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.originsCode(row);
        }
    },
    HELD_YEARS("heldYears", String.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.originsText().list(columns.originsCode(row), this, ClaimOrigins::heldYears);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.originsCode(row);
        }
    },
    /// On how many matters claims disagree.
    DISAGREEMENTS("disagreements", Integer.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.disagreements(row);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.disagreements(row);
        }
    },
    UNSOURCED("unsourced", Boolean.class) {
        @Override
        Object value(PointColumns columns, int row) {
            return columns.has(row, PointColumns.UNSOURCED);
        }

        @Override
        int code(PointColumns columns, int row) {
            return columns.has(row, PointColumns.UNSOURCED) ? 1 : 0;
        }
    };

    private static final Set<DepositAttribute> CODED = EnumSet.of(
            STATUS,
            DEPOSIT_TYPE,
            ELEMENTS,
            PRECISION,
            SIZE_CLASS,
            REGIONS,
            EVIDENCE,
            SOURCE_KINDS,
            SPEAKERS,
            SAID_YEARS,
            HELD_YEARS,
            DISAGREEMENTS,
            UNSOURCED);

    /// For attributes with as many values as there are deposits.
    static final int NO_CODE = -1;

    private final String attribute;
    private final Class<?> type;

    DepositAttribute(String attribute, Class<?> type) {
        this.attribute = attribute;
        this.type = type;
    }

    /// The attribute of this name; the empty name is the default geometry's.
    static Optional<DepositAttribute> find(String name) {
        for (DepositAttribute attribute : values()) {
            if (attribute.attribute.equals(name)) {
                return Optional.of(attribute);
            }
        }
        return name.isEmpty() ? Optional.of(GEOMETRY) : Optional.empty();
    }

    String attribute() {
        return attribute;
    }

    Class<?> type() {
        return type;
    }

    /// Whether many rows share few values, each with a [#code].
    boolean isCoded() {
        return CODED.contains(this);
    }

    abstract @Nullable Object value(PointColumns columns, int row);

    /// Equal for rows with the same value, not negative; [#NO_CODE] where the values are too many.
    int code(PointColumns columns, int row) {
        return NO_CODE;
    }
}
