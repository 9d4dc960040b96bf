/// Places side by side as a file.
@NullMarked
package org.rareearthatlas.exchange.comparison;

import org.jspecify.annotations.NullMarked;
