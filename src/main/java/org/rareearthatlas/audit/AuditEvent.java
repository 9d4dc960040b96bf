package org.rareearthatlas.audit;

import java.time.Instant;

/// One line of the audit log.
///
/// @param actor the name of who did it; empty when nobody was signed in
/// @param subject whom or what it was done to, in its own words; empty for nothing to say
/// @param address the IP address that the request came from; empty when none did
public record AuditEvent(long id, Instant at, AuditKind kind, String actor, String subject, String address) {}
