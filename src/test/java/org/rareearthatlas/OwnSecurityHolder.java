package org.rareearthatlas;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Each application of a test run sets the holder of who is acting anew for all: a test of an application takes that of
/// its own, whichever was started last.
public class OwnSecurityHolder implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(context).getBean(SecurityContextHolderStrategy.class));
    }
}
