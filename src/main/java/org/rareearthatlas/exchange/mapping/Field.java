package org.rareearthatlas.exchange.mapping;

/// What a column of a file may hold.
public enum Field {
    /// Nothing that the atlas keeps.
    IGNORED(true),
    NAME(false),
    NAME_EN(false),
    NAME_RU(false),
    ALIASES(true),
    /// The record's id in its dataset; several columns together when one alone is not unique.
    RECORD_ID(true),
    LATITUDE(false),
    LONGITUDE(false),
    /// Both in one column, in any spelling.
    COORDINATES(false),
    RADIUS_M(false),
    /// A polygon as WKT, x to the east first.
    OUTLINE(false),
    COUNTRY(false),
    REGION(false),
    ELEMENTS(true),
    DEPOSIT_TYPE(false),
    STATUS(false),
    TONNAGE(false),
    GRADE(false),
    CONTAINED(false),
    RESOURCE_CODE(false),
    RESOURCE_DATE(false),
    NOTES(true);

    private final boolean repeatable;

    Field(boolean repeatable) {
        this.repeatable = repeatable;
    }

    /// Whether several columns may hold it.
    public boolean isRepeatable() {
        return repeatable;
    }
}
