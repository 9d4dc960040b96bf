package org.rareearthatlas.account;

import java.util.List;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/// What a program with a token may do: read, or also write what its account may, but never administer; or nothing but
/// watch how the atlas runs, for an administrator.
public enum TokenScope {
    READ,
    WRITE,
    METRICS;

    /// Whether an account of this role may have such tokens.
    public boolean isFor(Role role) {
        return this != METRICS || role == Role.ADMIN;
    }

    List<GrantedAuthority> authorities(Role role) {
        return switch (this) {
            case READ -> atMost(Role.READER, role);
            case WRITE -> atMost(Role.CURATOR, role);
            case METRICS -> isFor(role) ? AuthorityUtils.createAuthorityList(Roles.METRICS_AUTHORITY) : List.of();
        };
    }

    private static List<GrantedAuthority> atMost(Role most, Role role) {
        return (role.compareTo(most) < 0 ? role : most).authorities();
    }
}
