package org.rareearthatlas.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tokens with which one's programs reach `/ogc` and `/api`. Nobody sees or ends those of others.
@Service
@PreAuthorize(Roles.MAY_READ_SIGNED_IN)
public class ApiTokens {

    static final String PREFIX = "atlas_";

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 100;
    private static final Duration LONGEST_VALID = Duration.ofDays(366);

    private final ApiTokenRepository tokens;
    private final AuditLog audit;

    ApiTokens(ApiTokenRepository tokens, AuditLog audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    private static long own() {
        return owner().id().value();
    }

    private static AccountUser owner() {
        return OwnAccount.signedIn().orElseThrow(() -> new AccessDeniedException("Not signed in with an account"));
    }

    /// One's own tokens, the oldest first.
    @Transactional(readOnly = true)
    public List<ApiToken> list() {
        return tokens.findByAccountIdOrderById(own()).stream()
                .map(ApiTokenEntity::toToken)
                .toList();
    }

    /// Makes a token.
    ///
    /// @param name what it is for, in its owner's words
    /// @param valid at most a year
    /// @return its secret, kept nowhere
    /// @throws AccessDeniedException when the account's role may not have such tokens
    /// @throws InvalidInputException when the name is empty or too long, or there are twenty tokens already
    @Transactional
    public String make(String name, TokenScope scope, Duration valid) {
        long account = own();
        if (!scope.isFor(Role.acting())) {
            throw new AccessDeniedException("Tokens for metrics are for administrators");
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new InvalidInputException(Problem.of("tokenName", "account.token.name", LONGEST_NAME));
        }
        if (tokens.countByAccountId(account) >= MOST) {
            throw new InvalidInputException(Problem.of("tokenName", "account.token.tooMany", MOST));
        }
        if (valid.isNegative() || valid.isZero() || valid.compareTo(LONGEST_VALID) > 0) {
            throw new IllegalArgumentException("A token is valid for at most a year");
        }
        String token = PREFIX + Secrets.token();
        tokens.save(new ApiTokenEntity(
                account, name.strip(), scope, token, Instant.now().plus(valid)));
        audit.record(AuditKind.TOKEN_MADE, "%s (%s)".formatted(name.strip(), scope));
        return token;
    }

    /// Ends a token of one's own at once.
    ///
    /// @throws NotFoundException when there is none with this number, or it is somebody else's
    @Transactional
    public void revoke(long id) {
        ApiTokenEntity token =
                tokens.findByIdAndAccountId(id, own()).orElseThrow(() -> new NotFoundException("token", id));
        tokens.delete(token);
        audit.record(AuditKind.TOKEN_REVOKED, token.toToken().name());
    }
}
