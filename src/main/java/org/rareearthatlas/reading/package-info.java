/// Reading: finds the places that a text names, in English and Russian, and says why. Works without the database, so
/// that a command can use it alone. Imports `geo` and `security`.
@NullMarked
package org.rareearthatlas.reading;

import org.jspecify.annotations.NullMarked;
