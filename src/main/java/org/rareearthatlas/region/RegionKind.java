package org.rareearthatlas.region;

/// What kind of area a region is.
public enum RegionKind {
    COUNTRY,
    PROVINCE,
    MACRO_REGION,
    DISPUTED_AREA,
    /// A town or another place that is known as a point, and whose border no shipped source has.
    PLACE
}
