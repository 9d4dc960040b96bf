/// Writing a deposit, quote or region with its evidence: one transaction, one validation. Imports `catalog` and what it
/// imports.
@NullMarked
package org.rareearthatlas.entry;

import org.jspecify.annotations.NullMarked;
