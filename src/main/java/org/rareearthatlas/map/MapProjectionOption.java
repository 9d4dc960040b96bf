package org.rareearthatlas.map;

import org.rareearthatlas.geo.MapProjection;

/// A projection the reader may choose.
///
/// @param projection the projection
/// @param label its name in the reader's language
public record MapProjectionOption(MapProjection projection, String label) {}
