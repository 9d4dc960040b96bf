/// Spreadsheets of Office Open XML, by fastexcel.
@NullMarked
package org.rareearthatlas.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
