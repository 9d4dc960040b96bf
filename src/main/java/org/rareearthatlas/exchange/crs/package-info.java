/// Reference systems of files, by EPSG code or definition, through GeoTools.
@NullMarked
package org.rareearthatlas.exchange.crs;

import org.jspecify.annotations.NullMarked;
