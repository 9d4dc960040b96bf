package org.rareearthatlas.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What an account may do. Each role includes those before it.
public enum Role {
    READER,
    CONTRIBUTOR,
    CURATOR,
    ADMIN;

    /// Its own authority and those of the roles that it includes.
    public List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /// The role of whoever is acting; [#READER] of whoever has none.
    public static Role acting() {
        return Arrays.stream(values()).filter(Role::isActing).reduce(READER, (less, more) -> more);
    }

    /// Whether whoever is acting has this role or one that includes it.
    public boolean isActing() {
        return ActingUser.has("ROLE_" + name());
    }
}
