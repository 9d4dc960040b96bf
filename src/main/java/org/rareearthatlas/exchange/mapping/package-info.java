/// Which column of a file is which field of a deposit.
@NullMarked
package org.rareearthatlas.exchange.mapping;

import org.jspecify.annotations.NullMarked;
