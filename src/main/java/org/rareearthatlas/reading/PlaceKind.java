package org.rareearthatlas.reading;

/// What a place of the gazetteer is, and how prominent a place of that kind is before anything else is known.
public enum PlaceKind {
    COUNTRY(9),
    PROVINCE(5.9),
    MACRO_REGION(6.8),
    DISPUTED_AREA(5),
    CAPITAL(1),
    TOWN(0),
    DISTRICT(-1.5),
    WATER(6.2),
    MOUNTAIN(6),
    ISLAND(6),
    DEPOSIT(3);

    private final double prominence;

    PlaceKind(double prominence) {
        this.prominence = prominence;
    }

    double prominence() {
        return prominence;
    }

    /// Whether it is a settlement, or a part of one, so that its population is known.
    public boolean isSettlement() {
        return this == CAPITAL || this == TOWN || this == DISTRICT;
    }
}
