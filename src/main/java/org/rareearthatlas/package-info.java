/// Starts the application; the features live in the packages below it.
@NullMarked
package org.rareearthatlas;

import org.jspecify.annotations.NullMarked;
