package org.rareearthatlas.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how attempts to sign in ended. A name that no account has is not written: it may be a password typed
/// into the wrong field.
@Component
class SignInRecords {

    private static final String NOBODY = "";

    private final AccountRepository accounts;
    private final AuditLog audit;

    SignInRecords(AccountRepository accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /// @param newHash the password's hash with today's parameters; null to keep the old one
    @Transactional
    public AccountUser signedIn(long id, @Nullable String newHash) {
        AccountEntity account = accounts.findById(id).orElseThrow();
        account.signedIn();
        if (newHash != null) {
            account.setPasswordHash(newHash);
        }
        AccountUser user = account.toUser();
        audit.record(AuditKind.SIGNED_IN, user.getUsername(), NOBODY);
        return user;
    }

    /// Somebody was let in by the provider.
    @Transactional
    public AccountUser signedInByProvider(AccountEntity account) {
        account.signedIn();
        AccountUser user = account.toUser();
        audit.record(AuditKind.SIGNED_IN_BY_PROVIDER, user.getUsername(), NOBODY);
        return user;
    }

    void failed(Optional<AccountEntity> account, boolean waitsNow) {
        String name = account.map(found -> found.toUser().getUsername()).orElse(NOBODY);
        audit.record(waitsNow ? AuditKind.SIGN_IN_LOCKED : AuditKind.SIGN_IN_FAILED, NOBODY, name);
    }
}
