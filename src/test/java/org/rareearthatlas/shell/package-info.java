@NullMarked
package org.rareearthatlas.shell;

import org.jspecify.annotations.NullMarked;
