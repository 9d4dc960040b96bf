@NullMarked
package org.rareearthatlas.database;

import org.jspecify.annotations.NullMarked;
