/// What is said of a region or deposit, by whom, with which evidence, and which claim is accepted. Imports `deposit`,
/// `region`, `source` and what they import.
@NullMarked
package org.rareearthatlas.claim;

import org.jspecify.annotations.NullMarked;
