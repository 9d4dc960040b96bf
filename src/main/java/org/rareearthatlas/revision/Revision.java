package org.rareearthatlas.revision;

import java.time.Instant;

/// One transaction that changed something.
///
/// @param number grows with time
/// @param by name of the acting user, see [org.rareearthatlas.security.ActingUser]
public record Revision(long number, Instant at, String by) {}
