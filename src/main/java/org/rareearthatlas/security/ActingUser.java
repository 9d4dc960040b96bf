package org.rareearthatlas.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is acting on the current thread.
public final class ActingUser {

    /// Recorded for what the atlas itself writes, such as the starter data.
    public static final String SYSTEM = "system";

    private ActingUser() {}

    /// The acting user's name for the history, [#SYSTEM] when no one is signed in.
    public static String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }

    /// Whether the acting user has an authority; false when no one is signed in.
    public static boolean has(String authority) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> authority.equals(granted.getAuthority()));
    }

    /// Runs a task as the atlas itself, with the rights of a curator, and restores who was acting before.
    public static void runAsSystem(Runnable task) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                SYSTEM, "", AuthorityUtils.createAuthorityList(Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY)));
        SecurityContextHolder.setContext(context);
        try {
            task.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
