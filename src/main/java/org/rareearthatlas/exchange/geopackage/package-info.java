/// GeoPackage, by the library of the NGA.
@NullMarked
package org.rareearthatlas.exchange.geopackage;

import org.jspecify.annotations.NullMarked;
