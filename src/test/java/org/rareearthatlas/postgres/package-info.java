/// The tests' own PostgreSQL: a temporary cluster, and a database in it for each application that the tests start.
@NullMarked
package org.rareearthatlas.postgres;

import org.jspecify.annotations.NullMarked;
