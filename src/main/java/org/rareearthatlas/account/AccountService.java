package org.rareearthatlas.account;

import java.time.Instant;
import java.util.List;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator does with accounts. An account is never deleted: the history names it.
@Service
@PreAuthorize(Roles.MAY_ADMINISTER)
public class AccountService {

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final ApiTokenRepository tokens;
    private final UserSessions sessions;
    private final AuditLog audit;

    AccountService(
            AccountRepository accounts,
            InvitationRepository invitations,
            ApiTokenRepository tokens,
            UserSessions sessions,
            AuditLog audit) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// All accounts, by name.
    @Transactional(readOnly = true)
    public List<Account> list() {
        return accounts.findAllByOrderByNameKey().stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    /// Invites somebody to make an account.
    ///
    /// @return the token that makes it, once and within seven days; kept nowhere else
    @Transactional
    public String invite(Role role) {
        String token = Secrets.token();
        invitations.save(new InvitationEntity(
                Secrets.hash(token),
                role,
                null,
                ActingUser.name(),
                Instant.now().plus(Invitations.VALID)));
        audit.record(AuditKind.INVITED, role.name());
        return token;
    }

    /// Lets the owner of an account choose a new password. The old one stays good until then.
    ///
    /// @return the token for it, once and within seven days; an earlier one is good no more
    @Transactional
    public String inviteAnew(AccountId id) {
        AccountEntity account = get(id);
        String token = Secrets.token();
        invitations.deleteByAccountId(id.value());
        invitations.save(new InvitationEntity(
                Secrets.hash(token),
                account.role(),
                id.value(),
                ActingUser.name(),
                Instant.now().plus(Invitations.VALID)));
        audit.record(AuditKind.INVITED, account.toAccount().name());
        return token;
    }

    /// Changes what an account may do; its sessions end, so that it holds at once.
    ///
    /// @throws InvalidInputException when nobody would be left to administer
    @Transactional
    public void setRole(AccountId id, Role role) {
        AccountEntity account = get(id);
        if (account.role() == role) {
            return;
        }
        requireAnotherAdministrator(account);
        String change = "%s: %s → %s".formatted(account.toAccount().name(), account.role(), role);
        account.setRole(role);
        sessions.endAll(id.value());
        audit.record(AuditKind.ROLE_CHANGED, change);
    }

    /// Takes an account's way in, or gives it back; its sessions and tokens end.
    ///
    /// @throws InvalidInputException when nobody would be left to administer
    @Transactional
    public void setDisabled(AccountId id, boolean disabled) {
        AccountEntity account = get(id);
        if (disabled) {
            requireAnotherAdministrator(account);
            sessions.endAll(id.value());
            invitations.deleteByAccountId(id.value());
            tokens.deleteByAccountId(id.value());
        }
        account.setDisabled(disabled);
        audit.record(
                disabled ? AuditKind.ACCOUNT_DISABLED : AuditKind.ACCOUNT_ENABLED,
                account.toAccount().name());
    }

    private void requireAnotherAdministrator(AccountEntity account) {
        if (account.role() == Role.ADMIN
                && !account.isDisabled()
                && accounts.countByRoleAndDisabledFalse(Role.ADMIN) == 1) {
            throw new InvalidInputException(Problem.of("role", "account.lastAdmin"));
        }
    }

    private AccountEntity get(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", id));
    }
}
