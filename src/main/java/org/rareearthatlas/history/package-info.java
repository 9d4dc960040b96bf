/// What became of deposits, regions, sources and quotes: every saved state, and bringing one back.
@NullMarked
package org.rareearthatlas.history;

import org.jspecify.annotations.NullMarked;
