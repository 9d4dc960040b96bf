package org.rareearthatlas.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.AtlasMode;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes accounts of invitations. Whoever holds the token of one may use it, once and in time: it is all the right
/// that is needed, so nobody has to be signed in.
@Component
public class Invitations {

    static final Duration VALID = Duration.ofDays(7);
    private static final Duration FIRST_VALID = Duration.ofHours(24);

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final UserSessions sessions;
    private final AuditLog audit;
    private final AtlasMode mode;

    Invitations(
            InvitationRepository invitations,
            AccountRepository accounts,
            Passwords passwords,
            UserSessions sessions,
            AuditLog audit,
            AtlasMode mode) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.mode = mode;
    }

    /// The token with which the first administrator makes their account, good for 24 hours; a token made earlier is
    /// good no more. Empty when there is an administrator, or no accounts at all (solo mode).
    @Transactional
    public Optional<String> firstAdministrator() {
        invitations.deleteByExpiresAtBefore(Instant.now());
        invitations.deleteByInvitedBy(ActingUser.SYSTEM);
        if (!mode.isTeam() || accounts.countByRoleAndDisabledFalse(Role.ADMIN) > 0) {
            return Optional.empty();
        }
        String token = Secrets.token();
        invitations.save(new InvitationEntity(
                Secrets.hash(token),
                Role.ADMIN,
                null,
                ActingUser.SYSTEM,
                Instant.now().plus(FIRST_VALID)));
        return Optional.of(token);
    }

    /// What a token is for; empty when it is wrong, used or too old.
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return open(token)
                .map(invitation -> new Invitation(
                        invitation.role(),
                        invitation.accountId() == null
                                ? null
                                : account(invitation).toAccount().name()));
    }

    private Optional<InvitationEntity> open(String token) {
        return mode.isTeam()
                ? invitations.findById(Secrets.hash(token.strip())).filter(InvitationEntity::isOpen)
                : Optional.empty();
    }

    private AccountEntity account(InvitationEntity invitation) {
        return accounts.findById(invitation.accountId()).orElseThrow();
    }

    /// Makes the account, or sets its new password. The token is used up.
    ///
    /// @param name what to sign in with; not looked at when only the password is new
    /// @throws InvalidInputException when the token is not good, the name is taken or not allowed, or the password
    ///     too easy
    @Transactional
    public void accept(String token, String name, String displayName, String password) {
        InvitationEntity invitation =
                open(token).orElseThrow(() -> new InvalidInputException(Problem.of("token", "account.token")));
        if (invitation.accountId() == null) {
            make(invitation, name, displayName, password);
        } else {
            renew(account(invitation), password);
        }
        invitations.delete(invitation);
    }

    private void make(InvitationEntity invitation, String name, String displayName, String password) {
        List<Problem> problems = AccountName.problems(name, displayName);
        if (problems.isEmpty() && accounts.existsByNameKey(AccountName.key(name))) {
            problems = List.of(Problem.of("name", "account.name.taken"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        passwords.requireGood("password", password, name);
        String shown = displayName.isBlank() ? name.strip() : displayName.strip();
        AccountEntity account = new AccountEntity(name.strip(), shown, invitation.role());
        account.setPasswordHash(passwords.encode(password));
        accounts.saveAndFlush(account);
        audit.record(AuditKind.ACCOUNT_MADE, name.strip(), invitation.role().name());
    }

    private void renew(AccountEntity account, String password) {
        String name = account.toAccount().name();
        passwords.requireGood("password", password, name);
        account.setPasswordHash(passwords.encode(password));
        sessions.endAll(account.id());
        audit.record(AuditKind.PASSWORD_CHANGED, name, "");
    }
}
