/// Words: folding for search, offsets, quotes and their anchors, place names in a quote, and what people type.
///
/// Offsets are in UTF-16 units, start included and end excluded, unless a name says code points. Nothing here
/// escapes text for HTML: text stays text, and whoever shows it escapes it.
///
/// Allowed dependencies: none, neither of the atlas nor outside of Java. All types are safe for use by several
/// threads.
@NullMarked
package org.rareearthatlas.text;

import org.jspecify.annotations.NullMarked;
