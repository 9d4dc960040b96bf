package org.rareearthatlas.claim;

/// The kinds of [Statement], as they are named in the database.
public enum StatementType {
    NAMED_AS_RARE_EARTH_PLACE,
    CONTAINS_ELEMENTS,
    HAS_RESOURCE,
    HAS_STATUS,
    HAS_DEPOSIT_TYPE,
    LIES_AT,
    IS_OWNED_BY,
    FREE_TEXT;

    public static StatementType of(Statement statement) {
        return switch (statement) {
            case Statement.NamedAsRareEarthPlace named -> NAMED_AS_RARE_EARTH_PLACE;
            case Statement.ContainsElements contains -> CONTAINS_ELEMENTS;
            case Statement.HasResource has -> HAS_RESOURCE;
            case Statement.HasStatus has -> HAS_STATUS;
            case Statement.HasDepositType has -> HAS_DEPOSIT_TYPE;
            case Statement.LiesAt lies -> LIES_AT;
            case Statement.IsOwnedBy owned -> IS_OWNED_BY;
            case Statement.FreeText free -> FREE_TEXT;
        };
    }
}
