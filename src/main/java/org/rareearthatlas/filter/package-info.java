/// Filters that clients write, in OGC CQL2 (OGC 21-065r2, Text and JSON) and in GeoTools' ECQL, read into
/// GeoTools filters. Whatever is read is bounded in length, depth and vertices. Imports `geo`.
@NullMarked
package org.rareearthatlas.filter;

import org.jspecify.annotations.NullMarked;
