/// The GeoTools data store over regions, deposits and the basemap: the one door to geometry. Imports `pointindex` and
/// what
/// it imports.
@NullMarked
package org.rareearthatlas.catalog;

import org.jspecify.annotations.NullMarked;
