/// Reading and writing a story.
@NullMarked
package org.rareearthatlas.story.ui;

import org.jspecify.annotations.NullMarked;
