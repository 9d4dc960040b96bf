/// The audit log: who got in, who may do what, what was done to the data as a whole.
@NullMarked
package org.rareearthatlas.audit;

import org.jspecify.annotations.NullMarked;
