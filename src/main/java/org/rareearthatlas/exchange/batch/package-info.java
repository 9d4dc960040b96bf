/// Imports as wholes: checked, written in one transaction, taken back at once.
@NullMarked
package org.rareearthatlas.exchange.batch;

import org.jspecify.annotations.NullMarked;
