/// How sources are put into words and shown.
@NullMarked
package org.rareearthatlas.source.ui;

import org.jspecify.annotations.NullMarked;
