/// Suggestions as people read them.
@NullMarked
package org.rareearthatlas.suggestion.ui;

import org.jspecify.annotations.NullMarked;
