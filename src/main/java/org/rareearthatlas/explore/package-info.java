/// What a reader wants to see of the atlas: one filter for the map, the list and the charts, and how many there are.
@NullMarked
package org.rareearthatlas.explore;

import org.jspecify.annotations.NullMarked;
