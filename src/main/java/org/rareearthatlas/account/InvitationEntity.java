package org.rareearthatlas.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.security.Role;

@Entity
@Table(name = "invitation")
@NullUnmarked
class InvitationEntity {

    @Id
    @jakarta.persistence.Column(name = "token_sha256")
    private String tokenSha256;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Long accountId;
    private String invitedBy;
    private Instant expiresAt;

    protected InvitationEntity() {}

    /// @param accountId the account that gets a new password; null for one that is to be made
    InvitationEntity(String tokenSha256, Role role, Long accountId, String invitedBy, Instant expiresAt) {
        this.tokenSha256 = tokenSha256;
        this.role = role;
        this.accountId = accountId;
        this.invitedBy = invitedBy;
        this.expiresAt = expiresAt;
    }

    Role role() {
        return role;
    }

    Long accountId() {
        return accountId;
    }

    String invitedBy() {
        return invitedBy;
    }

    boolean isOpen() {
        return expiresAt.isAfter(Instant.now());
    }
}
