/// One search over names, notes, quotes, sources and their texts, in English and Russian, however
/// names are spelt. Imports `deposit` and what stands above it.
@NullMarked
package org.rareearthatlas.search;

import org.jspecify.annotations.NullMarked;
