/// Maps on a sheet, drawn by the server from the catalog: SVG, PNG and PDF with title, legend, scale and attribution.
@NullMarked
package org.rareearthatlas.print;

import org.jspecify.annotations.NullMarked;
