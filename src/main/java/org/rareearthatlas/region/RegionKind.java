package org.rareearthatlas.region;

/// What kind of area a region is.
public enum RegionKind {
    COUNTRY,
    PROVINCE,
    MACRO_REGION,
    DISPUTED_AREA
}
