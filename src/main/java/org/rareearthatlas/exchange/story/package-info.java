/// A story as one HTML file that works offline.
@NullMarked
package org.rareearthatlas.exchange.story;

import org.jspecify.annotations.NullMarked;
