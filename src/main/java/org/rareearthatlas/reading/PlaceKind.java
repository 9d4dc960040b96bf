package org.rareearthatlas.reading;

/// What a place of the gazetteer is, and how prominent a place of that kind is beyond the
/// logarithm of its population, or without one when that is unknown.
public enum PlaceKind {
    COUNTRY(2.2),
    PROVINCE(-1),
    COUNTY(-1.5),
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

    /// Whether it is a country or a division of one, so that the people who live there are counted.
    boolean isDivision() {
        return this == COUNTRY || this == PROVINCE || this == COUNTY;
    }

    /// Whether it is a settlement, or a part of one, so that its population is known.
    public boolean isSettlement() {
        return this == CAPITAL || this == TOWN || this == DISTRICT;
    }
}
