/// Rare-earth occurrences and mines. Imports `geo`, `text`, `region` and `security`; knows nothing of claims.
@NullMarked
package org.rareearthatlas.deposit;

import org.jspecify.annotations.NullMarked;
