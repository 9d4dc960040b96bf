package org.rareearthatlas;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A second application in one test run sets the holder of who is acting anew for all: gives its tests their own, and
/// the other tests theirs back.
public class OwnSecurityHolder implements BeforeAllCallback, AfterAllCallback {

    private SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();

    @Override
    public void beforeAll(ExtensionContext context) {
        before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(context).getBean(SecurityContextHolderStrategy.class));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        SecurityContextHolder.setContextHolderStrategy(before);
    }
}
