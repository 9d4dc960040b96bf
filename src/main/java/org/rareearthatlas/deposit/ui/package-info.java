/// How deposits are put into words and shown.
@NullMarked
package org.rareearthatlas.deposit.ui;

import org.jspecify.annotations.NullMarked;
