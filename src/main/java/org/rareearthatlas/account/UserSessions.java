package org.rareearthatlas.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what lets somebody go on without signing in: sessions and remembered browsers.
@Component
class UserSessions {

    private final SessionRegistry sessions;
    private final RememberedDeviceRepository devices;

    UserSessions(SessionRegistry sessions, RememberedDeviceRepository devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    /// The sessions of an account that have not ended.
    List<SessionInformation> of(long account) {
        return sessions.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof AccountUser user && user.id().value() == account)
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .toList();
    }

    @Transactional
    public void endAll(long account) {
        endOthers(account, null);
    }

    /// @param kept the id of the session that goes on; null for none
    @Transactional
    public void endOthers(long account, @Nullable String kept) {
        devices.deleteByAccountId(account);
        of(account).stream()
                .filter(session -> !session.getSessionId().equals(kept))
                .forEach(SessionInformation::expireNow);
    }
}
