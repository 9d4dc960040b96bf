/// Stories: views of the map in a sequence, each with a text of its author and with quotes.
@NullMarked
package org.rareearthatlas.story;

import org.jspecify.annotations.NullMarked;
