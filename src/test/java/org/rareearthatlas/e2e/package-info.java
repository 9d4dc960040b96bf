/// The main jobs, in a real browser against the packaged application.
@NullMarked
package org.rareearthatlas.e2e;

import org.jspecify.annotations.NullMarked;
