/// What whoever runs the atlas asks of it: whether it is ready and what it has in memory, and which request a line of
/// the log belongs to.
@NullMarked
package org.rareearthatlas.operations;

import org.jspecify.annotations.NullMarked;
