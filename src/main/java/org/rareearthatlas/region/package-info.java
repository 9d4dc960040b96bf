/// Named areas, built from the provinces and countries of the world. Imports `geo`, `text`, `source` and `security`.
@NullMarked
package org.rareearthatlas.region;

import org.jspecify.annotations.NullMarked;
