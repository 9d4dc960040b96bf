package org.rareearthatlas.security;

import jakarta.servlet.http.HttpServletRequest;

/// Which requests only read what anybody may read, so that it does not matter who asks. A mode that has no such reads
/// provides none.
@FunctionalInterface
public interface PublicReads {

    /// Whether the request may be answered without asking who sends it. Where this is false it may still be allowed.
    boolean allows(HttpServletRequest request);
}
