/// The filter on the screen.
@NullMarked
package org.rareearthatlas.explore.ui;

import org.jspecify.annotations.NullMarked;
