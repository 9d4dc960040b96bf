/// Which database holds the atlas, and what differs between the two: H2's file in the data folder, or PostgreSQL with
/// PostGIS on a server. Imports nothing of the atlas.
@NullMarked
package org.rareearthatlas.database;

import org.jspecify.annotations.NullMarked;
