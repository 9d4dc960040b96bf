/// Two to four regions and deposits side by side: what each is said to be, and how much, with the claims that say so.
@NullMarked
package org.rareearthatlas.comparison;

import org.jspecify.annotations.NullMarked;
