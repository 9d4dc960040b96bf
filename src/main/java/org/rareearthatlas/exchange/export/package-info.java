/// Taking deposits out as files: one writer a format, streaming; the columns are the same in all of them and are
/// described in a table that goes along.
@NullMarked
package org.rareearthatlas.exchange.export;

import org.jspecify.annotations.NullMarked;
