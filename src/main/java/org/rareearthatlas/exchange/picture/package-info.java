/// Maps of a place or a view as pictures to download, to print, and to show beside a link.
@NullMarked
package org.rareearthatlas.exchange.picture;

import org.jspecify.annotations.NullMarked;
