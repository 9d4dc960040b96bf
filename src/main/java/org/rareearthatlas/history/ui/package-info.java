/// The history of a thing as people read it.
@NullMarked
package org.rareearthatlas.history.ui;

import org.jspecify.annotations.NullMarked;
