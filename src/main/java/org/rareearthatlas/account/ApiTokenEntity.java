package org.rareearthatlas.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "api_token")
@NullUnmarked
class ApiTokenEntity {

    private static final int BEGINNING = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 1)
    private Long id;

    private long accountId;
    private String name;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private String beginning;

    @Column(name = "token_sha256")
    private String tokenSha256;

    private Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected ApiTokenEntity() {}

    ApiTokenEntity(long accountId, String name, TokenScope scope, String token, Instant expiresAt) {
        this.accountId = accountId;
        this.name = name;
        this.scope = scope;
        this.beginning = token.substring(0, BEGINNING);
        this.tokenSha256 = Secrets.hash(token);
        this.createdAt = Instant.now();
        this.expiresAt = expiresAt;
    }

    long accountId() {
        return accountId;
    }

    TokenScope scope() {
        return scope;
    }

    boolean isExpired() {
        return !expiresAt.isAfter(Instant.now());
    }

    /// Notes the hour, so that not every request is a write.
    void used() {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(usedAt)) {
            usedAt = hour;
        }
    }

    ApiToken toToken() {
        return new ApiToken(id, name, scope, beginning, expiresAt, usedAt);
    }
}
