/// Comma- and tab-separated text, by FastCSV.
@NullMarked
package org.rareearthatlas.exchange.csv;

import org.jspecify.annotations.NullMarked;
