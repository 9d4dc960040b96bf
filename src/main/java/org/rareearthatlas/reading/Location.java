package org.rareearthatlas.reading;

/// How strongly the words around a name say that it is a place.
enum Location {
    /// They say nothing.
    NONE,
    /// "of", "to", "from" and the like, which stand before persons, too.
    GIVEN,
    /// "in", "near", "the city of", a type word behind it.
    SURE;

    boolean isGiven() {
        return this != NONE;
    }

    boolean isSure() {
        return this == SURE;
    }
}
