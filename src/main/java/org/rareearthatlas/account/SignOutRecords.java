package org.rareearthatlas.account;

import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/// Writes down who signed out.
@Component
class SignOutRecords {

    private final AuditLog audit;

    SignOutRecords(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        audit.record(AuditKind.SIGNED_OUT, event.getAuthentication().getName(), "");
    }
}
