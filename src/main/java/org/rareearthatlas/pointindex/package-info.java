/// Every located deposit in memory, in columns: what maps, lists and programs read, without the database and without an
/// object a deposit. Imports `claim` and what it imports, and no screen.
///
/// [PointIndex] keeps a [PointView] in step with the database; a view never changes and may be read by any number of
/// threads. `catalog`, `tile` and `ogc` read it.
@NullMarked
package org.rareearthatlas.pointindex;

import org.jspecify.annotations.NullMarked;
