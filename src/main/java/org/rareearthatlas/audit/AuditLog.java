package org.rareearthatlas.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.ActingUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Writes the audit log, in the transaction of what it tells of when there is one: both are kept, or neither.
@Component
public class AuditLog {

    private static final int LONGEST_ACTOR = 200;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ADDRESS = 60;

    private final AuditEventRepository events;

    AuditLog(AuditEventRepository events) {
        this.events = events;
    }

    /// Tells what the acting user did.
    ///
    /// @param subject whom or what it was done to; cut when longer than 300 characters
    @Transactional
    public void record(AuditKind kind, String subject) {
        record(kind, ActingUser.name(), subject);
    }

    /// Tells what somebody did who is not, or not yet, the acting user.
    @Transactional
    public void record(AuditKind kind, String actor, String subject) {
        events.save(new AuditEventEntity(
                kind, cut(actor, LONGEST_ACTOR), cut(subject, LONGEST_SUBJECT), cut(address(), LONGEST_ADDRESS)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String address() {
        @Nullable
        HttpServletRequest request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest()
                : null;
        @Nullable String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }
}
