/// The map screen: composes the panels of the features. Nothing imports it.
@NullMarked
package org.rareearthatlas.workspace;

import org.jspecify.annotations.NullMarked;
