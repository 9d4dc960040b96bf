/// How regions are put into words and shown.
@NullMarked
package org.rareearthatlas.region.ui;

import org.jspecify.annotations.NullMarked;
