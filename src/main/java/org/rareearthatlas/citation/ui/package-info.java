/// How citations are offered to be copied.
@NullMarked
package org.rareearthatlas.citation.ui;

import org.jspecify.annotations.NullMarked;
