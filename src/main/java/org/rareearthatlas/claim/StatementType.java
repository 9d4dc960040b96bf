package org.rareearthatlas.claim;

/// How the kinds of [Statement] are named in the database.
enum StatementType {
    NAMED_AS_RARE_EARTH_PLACE,
    CONTAINS_ELEMENTS,
    HAS_RESOURCE,
    HAS_STATUS,
    HAS_DEPOSIT_TYPE,
    LIES_AT,
    FREE_TEXT
}
