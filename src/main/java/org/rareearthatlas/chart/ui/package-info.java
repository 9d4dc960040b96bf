/// Charts on the screen.
@NullMarked
package org.rareearthatlas.chart.ui;

import org.jspecify.annotations.NullMarked;
