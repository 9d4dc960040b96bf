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

    /// Whether whoever is acting has this role or one that includes it.
    public boolean isActing() {
        return ActingUser.has("ROLE_" + name());
    }
}
