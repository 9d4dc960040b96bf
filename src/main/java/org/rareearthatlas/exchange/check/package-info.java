/// Reads rows into deposits and tells what is wrong or doubtful in them. Nothing is decided here.
@NullMarked
package org.rareearthatlas.exchange.check;

import org.jspecify.annotations.NullMarked;
