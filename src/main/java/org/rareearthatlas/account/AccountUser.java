package org.rareearthatlas.account;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Somebody signed in. Two of them are equal when they are the same account, whatever it was called or allowed when
/// they signed in. Holds no password.
public class AccountUser implements UserDetails {

    private static final long serialVersionUID = 1;

    private final AccountId id;
    private final String name;
    private final String displayName;
    private final Role role;
    private final boolean disabled;

    AccountUser(AccountId id, String name, String displayName, Role role, boolean disabled) {
        this.id = id;
        this.name = name;
        this.displayName = displayName;
        this.role = role;
        this.disabled = disabled;
    }

    /// The same person, signed in in another way.
    protected AccountUser(AccountUser same) {
        this(same.id, same.name, same.displayName, same.role, same.disabled);
    }

    public AccountId id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return role.authorities();
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof AccountUser user && user.id.equals(id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
