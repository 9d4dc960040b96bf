/// OGC API Features over the catalog, at `/ogc`: reading for any client (Parts 1 to 3), writing deposits
/// (Part 4). Imports `entry` and above, and `filter`.
@NullMarked
package org.rareearthatlas.ogc;

import org.jspecify.annotations.NullMarked;
