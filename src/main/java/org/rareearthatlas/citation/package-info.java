/// Sources and quotes as others cite and exchange them: Chicago, BibTeX, RIS, CSL-JSON, and W3C Web Annotations over
/// HTTP. Imports `claim` and what stands above it.
@NullMarked
package org.rareearthatlas.citation;

import org.jspecify.annotations.NullMarked;
