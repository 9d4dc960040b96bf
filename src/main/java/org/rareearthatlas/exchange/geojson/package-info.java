/// GeoJSON (RFC 7946) and its newline-delimited forms, by Jackson's streaming parser.
@NullMarked
package org.rareearthatlas.exchange.geojson;

import org.jspecify.annotations.NullMarked;
