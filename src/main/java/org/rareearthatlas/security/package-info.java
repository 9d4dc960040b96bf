/// Who is acting and what they may do. Solo mode only for now: the local user, on loopback. Imports nothing of the
/// atlas.
@NullMarked
package org.rareearthatlas.security;

import org.jspecify.annotations.NullMarked;
