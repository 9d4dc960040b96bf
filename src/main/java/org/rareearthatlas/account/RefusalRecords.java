package org.rareearthatlas.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Writes into the log what was refused to somebody signed in: nobody is offered what they may not do, so it is a
/// changed role, or somebody who tries.
@Component
class RefusalRecords {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalRecords.class);

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        Authentication authentication = event.getAuthentication().get();
        if (authentication.getPrincipal() instanceof AccountUser user) {
            LOG.warn("Refused to account {}: {}", user.id(), event.getAuthorizationResult());
        }
    }
}
