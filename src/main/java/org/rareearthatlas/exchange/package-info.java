/// Bringing tables of deposits in, and taking them out. Each file format has a subpackage that reads it into the same
/// rows ([TableRow]), within limits ([ReadLimits]); `mapping` says which column is which field, `check` reads a row
/// into
/// a deposit and tells what is doubtful, `batch` writes one import and takes it back. Imports `entry` and what stands
/// above it.
@NullMarked
package org.rareearthatlas.exchange;

import org.jspecify.annotations.NullMarked;
