/// Vaadin helpers that at least two features use. They know no feature.
@NullMarked
package org.rareearthatlas.uikit;

import org.jspecify.annotations.NullMarked;
