package org.rareearthatlas.account;

import java.util.Optional;
import org.rareearthatlas.account.ProviderRefusal.Reason;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of those who sign in at the OpenID Connect provider. An account is theirs by issuer and subject alone:
/// one that was made here is never taken for theirs because a name or an e-mail address is the same.
@Component
public class ProviderAccounts {

    private final AccountRepository accounts;
    private final SignInRecords records;
    private final UserSessions sessions;
    private final AuditLog audit;

    ProviderAccounts(AccountRepository accounts, SignInRecords records, UserSessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.records = records;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Signs somebody in whom the provider vouches for; makes an account for a newcomer.
    ///
    /// @throws ProviderRefusal when the account is disabled, or there is no role for this person
    @Transactional(noRollbackFor = ProviderRefusal.class)
    public AccountUser signIn(ProviderIdentity identity) {
        Optional<AccountEntity> known = find(identity);
        if (known.isPresent() && known.get().isDisabled()) {
            throw refused(known, Reason.DISABLED);
        }
        AccountEntity account = known.isPresent() ? known.get() : make(identity);
        boolean follows = identity.grant().follows() && account.passwordHash() == null;
        if (follows) {
            take(account, identity.grant().find().orElseThrow(() -> refused(known, Reason.NO_ROLE)));
        }
        return records.signedInByProvider(account);
    }

    private Optional<AccountEntity> find(ProviderIdentity identity) {
        return accounts.findByOidcIssuerAndOidcSubject(identity.issuer(), identity.subject());
    }

    private ProviderRefusal refused(Optional<AccountEntity> known, Reason reason) {
        records.failed(known, false);
        return new ProviderRefusal(reason);
    }

    private AccountEntity make(ProviderIdentity identity) {
        Role role = identity.grant().find().orElseThrow(() -> refused(Optional.empty(), Reason.NO_ROLE));
        String name = freeName(AccountName.fromElsewhere(identity.name()));
        AccountEntity made =
                new AccountEntity(name, AccountName.displayNameFromElsewhere(identity.displayName(), name), role);
        made.link(identity.issuer(), identity.subject());
        accounts.saveAndFlush(made);
        audit.record(AuditKind.ACCOUNT_MADE, name, role.name());
        return made;
    }

    private String freeName(String wish) {
        String name = wish;
        for (int number = 2; accounts.existsByNameKey(AccountName.key(name)); number++) {
            name = wish + "-" + number;
        }
        return name;
    }

    private void take(AccountEntity account, Role role) {
        if (account.role() != role) {
            String name = account.toAccount().name();
            audit.record(AuditKind.ROLE_CHANGED, name, "%s → %s".formatted(account.role(), role));
            account.setRole(role);
            sessions.endAll(account.id());
        }
    }

    /// Lets the owner of an account sign in at the provider from now on. The caller makes sure that they asked for it.
    ///
    /// @throws ProviderRefusal when the account is not the one that is signed in, is disabled or linked already, or
    ///     the identity is another account's
    @Transactional
    public AccountUser link(AccountId id, ProviderIdentity identity) {
        AccountEntity account = OwnAccount.signedIn()
                .filter(user -> user.id().equals(id))
                .flatMap(user -> accounts.findById(user.id().value()))
                .filter(owner -> !owner.isDisabled() && !owner.isLinked())
                .orElseThrow(() -> new ProviderRefusal(Reason.NOT_LINKED));
        if (find(identity).isPresent()) {
            throw new ProviderRefusal(Reason.TAKEN);
        }
        account.link(identity.issuer(), identity.subject());
        AccountUser user = account.toUser();
        audit.record(AuditKind.PROVIDER_LINKED, user.getUsername(), "");
        return user;
    }
}
