/// Coordinates, boxes, map projections and measures on the earth: plain Java over JTS, GeoTools referencing and
/// GeographicLib.
///
/// Everything here is longitude first (x = longitude, y = latitude), WGS 84, in degrees, unless a name says
/// otherwise (`…M` and `projected…` are metres of a map projection). Geometry that crosses the 180° meridian is
/// held split there, as RFC 7946 §3.1.9 asks. JTS geometries carry SRID 4326 in degrees and SRID 0 once
/// projected.
///
/// Allowed dependencies: none of the atlas. All types are safe for use by several threads.
@NullMarked
package org.rareearthatlas.geo;

import org.jspecify.annotations.NullMarked;
