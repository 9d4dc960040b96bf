/// Loads the shipped data of `data/starter` without overwriting what users have edited.
@NullMarked
package org.rareearthatlas.entry.starter;

import org.jspecify.annotations.NullMarked;
