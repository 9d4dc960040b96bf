package org.rareearthatlas.exchange;

/// What can be wrong with a row, and how much it matters.
public enum IssueKind {
    CELL_TOO_LONG(Weight.REJECTED),
    TOO_MANY_CELLS(Weight.REJECTED),
    TOO_FEW_CELLS(Weight.DOUBT),
    GEOMETRY_UNREADABLE(Weight.REJECTED),
    ENCODING_DOUBT(Weight.DOUBT),
    CONTROL_CHARACTERS(Weight.NOTE),

    NAME_MISSING(Weight.REJECTED),
    NAME_TOO_LONG(Weight.REJECTED),
    COORDINATE_UNREADABLE(Weight.REJECTED),
    COORDINATE_INCOMPLETE(Weight.REJECTED),
    COORDINATE_RANGE(Weight.REJECTED),
    OUTSIDE_CRS(Weight.REJECTED),
    METRES_NOT_DEGREES(Weight.REJECTED),
    NUMBER_UNREADABLE(Weight.REJECTED),
    DATE_UNREADABLE(Weight.REJECTED),
    GRADE_RANGE(Weight.REJECTED),
    TONNAGE_RANGE(Weight.REJECTED),
    CONTAINED_RANGE(Weight.REJECTED),
    VALUE_REFUSED(Weight.REJECTED),

    SWAPPED(Weight.DOUBT),
    SIGN_LOST(Weight.DOUBT),
    DIGIT_LOST(Weight.DOUBT),
    ZERO_ISLAND(Weight.DOUBT),
    OUTSIDE_COUNTRY(Weight.DOUBT),
    OUTSIDE_REGION(Weight.DOUBT),
    IN_SEA(Weight.DOUBT),
    SAME_PLACE_OFTEN(Weight.DOUBT),
    CRS_DOUBT(Weight.DOUBT),
    ZONE_DOUBT(Weight.DOUBT),
    ZONE_LOST(Weight.DOUBT),
    AXES_EXCHANGED(Weight.DOUBT),
    OUTSIDE_AREA(Weight.DOUBT),
    GRADE_DOUBT(Weight.DOUBT),
    TONNAGE_DOUBT(Weight.DOUBT),

    OUTLINE_DROPPED(Weight.NOTE),
    HEIGHT_DROPPED(Weight.NOTE),
    NO_COORDINATES(Weight.NOTE),
    UNKNOWN_ELEMENT(Weight.NOTE),
    ELEMENT_GROUP(Weight.NOTE),
    UNKNOWN_TYPE(Weight.NOTE),
    UNKNOWN_STATUS(Weight.NOTE),
    UNKNOWN_CODE(Weight.NOTE),

    TWICE_IN_FILE(Weight.DUPLICATE),
    ALREADY_IMPORTED(Weight.DUPLICATE),
    LIKE_ANOTHER(Weight.DUPLICATE);

    /// What becomes of a row with such an issue.
    public enum Weight {
        /// It cannot be imported as it is.
        REJECTED,
        /// A person should look first.
        DOUBT,
        /// The atlas or the file has it already.
        DUPLICATE,
        /// It is imported; this is only told.
        NOTE
    }

    private final Weight weight;

    IssueKind(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
