/// The application's shell: page settings, navigation, error pages.
@NullMarked
package org.rareearthatlas.shell;

import org.jspecify.annotations.NullMarked;
