/// Sources and the exact words quoted from them. Imports `text` and `security`.
@NullMarked
package org.rareearthatlas.source;

import org.jspecify.annotations.NullMarked;
