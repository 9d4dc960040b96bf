/// Who is acting and what they may do. Solo mode: the local user, on loopback. Team mode: whoever signs in. Imports
/// nothing of the atlas.
@NullMarked
package org.rareearthatlas.security;

import org.jspecify.annotations.NullMarked;
