/// What `./atlas bench` measures with a million deposits. Compiled only for that.
@NullMarked
package org.rareearthatlas.bench;

import org.jspecify.annotations.NullMarked;
