package org.rareearthatlas.region;

import org.locationtech.jts.geom.Geometry;

/// A region with its polygons at full detail, or its point: WGS 84, longitude first, SRID 4326, split at 180°.
public record RegionOutline(Region region, Geometry geometry) {}
