/// The public pages without JavaScript: what search engines, feed readers and script-less browsers get at the permanent
/// addresses, and what other sites show of a link.
@NullMarked
package org.rareearthatlas.pages;

import org.jspecify.annotations.NullMarked;
