/// How places are shown side by side.
@NullMarked
package org.rareearthatlas.comparison.ui;

import org.jspecify.annotations.NullMarked;
