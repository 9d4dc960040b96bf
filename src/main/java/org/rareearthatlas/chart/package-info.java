/// What the charts are drawn from: the claims about what passes a filter.
@NullMarked
package org.rareearthatlas.chart;

import org.jspecify.annotations.NullMarked;
