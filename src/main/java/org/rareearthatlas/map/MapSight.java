package org.rareearthatlas.map;

import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;

/// The part of the map that no panel covers.
///
/// @param boxM in metres of the projection; may reach beyond what it shows
public record MapSight(MapProjection projection, ProjectedBbox boxM) {}
