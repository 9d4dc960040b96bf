package org.rareearthatlas;

import java.util.function.Supplier;
import org.rareearthatlas.security.Roles;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Runs test code as someone, as the security filters do for a request.
public final class Acting {

    private Acting() {}

    /// As the local user of solo mode, who may do everything.
    public static <T> T asLocalUser(Supplier<T> task) {
        return as("local", task, Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY);
    }

    public static void asLocalUser(Runnable task) {
        asLocalUser(() -> {
            task.run();
            return true;
        });
    }

    public static <T> T as(String name, Supplier<T> task, String... authorities) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(name, authorities));
        SecurityContextHolder.setContext(context);
        try {
            return task.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Authentication authentication(String name, String... authorities) {
        return new AnonymousAuthenticationToken("test", name, AuthorityUtils.createAuthorityList(authorities));
    }
}
