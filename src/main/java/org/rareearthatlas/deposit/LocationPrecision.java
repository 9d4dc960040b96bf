package org.rareearthatlas.deposit;

/// How well a deposit's place is known.
public enum LocationPrecision {
    EXACT,
    /// Somewhere within the radius around the point.
    APPROXIMATE,
    /// Known to lie in a region, at best; in the lists only, never on the map.
    UNLOCATED
}
