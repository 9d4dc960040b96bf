/// All that is said of one place, to take along and to cite.
@NullMarked
package org.rareearthatlas.exchange.bundle;

import org.jspecify.annotations.NullMarked;
