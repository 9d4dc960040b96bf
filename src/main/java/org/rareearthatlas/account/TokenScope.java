package org.rareearthatlas.account;

import java.util.List;
import org.rareearthatlas.security.Role;
import org.springframework.security.core.GrantedAuthority;

/// What a program with a token may do: read, or also write what its account may, but never administer.
public enum TokenScope {
    READ(Role.READER),
    WRITE(Role.CURATOR);

    private final Role most;

    TokenScope(Role most) {
        this.most = most;
    }

    List<GrantedAuthority> authorities(Role role) {
        return (role.compareTo(most) < 0 ? role : most).authorities();
    }
}
