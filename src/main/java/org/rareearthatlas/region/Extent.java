package org.rareearthatlas.region;

/// How well the border of a region is known.
public enum Extent {
    EXACT,
    APPROXIMATE,
    /// No agreed border: drawn hatched with a soft edge, and never as a pin.
    VAGUE
}
