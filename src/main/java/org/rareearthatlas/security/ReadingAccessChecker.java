package org.rareearthatlas.security;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;

/// When reading needs a sign-in, views do too, but those that lead to one ([BeforeSignIn]).
class ReadingAccessChecker implements NavigationAccessChecker {

    private final boolean signInToRead;

    ReadingAccessChecker(boolean signInToRead) {
        this.signInToRead = signInToRead;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        boolean open = !signInToRead
                || context.getPrincipal() != null
                || context.isErrorHandling()
                || context.getNavigationTarget().isAnnotationPresent(BeforeSignIn.class);
        return open ? context.neutral() : context.deny("Reading needs a sign-in.");
    }
}
