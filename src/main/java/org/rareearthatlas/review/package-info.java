/// Review: what was read in a source's text waits here for a person's yes or no; a yes makes a quote and a claim, a no
/// is remembered. Imports `entry` and what stands above it.
@NullMarked
package org.rareearthatlas.review;

import org.jspecify.annotations.NullMarked;
