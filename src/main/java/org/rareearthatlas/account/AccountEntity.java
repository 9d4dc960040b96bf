package org.rareearthatlas.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.security.Role;

@Entity
@Table(name = "account")
@NullUnmarked
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    private String name;
    private String nameKey;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private String oidcIssuer;
    private String oidcSubject;
    private boolean disabled;
    private Instant createdAt;
    private Instant lastSignedInAt;

    protected AccountEntity() {}

    AccountEntity(String name, String displayName, Role role) {
        this.name = name;
        this.nameKey = AccountName.key(name);
        this.displayName = displayName;
        this.role = role;
        this.createdAt = Instant.now();
    }

    long id() {
        return id;
    }

    Role role() {
        return role;
    }

    boolean isDisabled() {
        return disabled;
    }

    /// Null when its owner has no password.
    String passwordHash() {
        return passwordHash;
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    /// Whether its owner signs in at a provider.
    boolean isLinked() {
        return oidcSubject != null;
    }

    void link(String issuer, String subject) {
        oidcIssuer = issuer;
        oidcSubject = subject;
    }

    void unlink() {
        oidcIssuer = null;
        oidcSubject = null;
    }

    void setRole(Role changed) {
        role = changed;
    }

    void setDisabled(boolean changed) {
        disabled = changed;
    }

    void signedIn() {
        lastSignedInAt = Instant.now();
    }

    AccountUser toUser() {
        return new AccountUser(new AccountId(id), name, displayName, role, disabled);
    }

    Account toAccount() {
        return new Account(
                new AccountId(id),
                name,
                displayName,
                role,
                disabled,
                passwordHash != null,
                isLinked(),
                createdAt,
                lastSignedInAt);
    }
}
