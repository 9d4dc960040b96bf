/// KML, KMZ and GPX, by the JDK's streaming parser with document types refused.
@NullMarked
package org.rareearthatlas.exchange.xml;

import org.jspecify.annotations.NullMarked;
