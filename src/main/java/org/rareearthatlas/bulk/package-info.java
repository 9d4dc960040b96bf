/// What writing many rows at once needs, past Hibernate: numbers from the sequences, and a revision of the history.
/// Imports `security`.
@NullMarked
package org.rareearthatlas.bulk;

import org.jspecify.annotations.NullMarked;
