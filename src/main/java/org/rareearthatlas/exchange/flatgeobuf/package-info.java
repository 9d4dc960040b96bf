/// FlatGeobuf, by its own library.
@NullMarked
package org.rareearthatlas.exchange.flatgeobuf;

import org.jspecify.annotations.NullMarked;
