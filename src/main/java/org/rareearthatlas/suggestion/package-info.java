/// What contributors want to add or change, kept apart from the map until a curator accepts it.
@NullMarked
package org.rareearthatlas.suggestion;

import org.jspecify.annotations.NullMarked;
