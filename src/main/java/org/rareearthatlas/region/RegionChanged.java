package org.rareearthatlas.region;

/// Published in the transaction that adds or changes a region.
public record RegionChanged(RegionId id) {}
