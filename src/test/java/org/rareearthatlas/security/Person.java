package org.rareearthatlas.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/// Everyone whom the table of rights tells apart.
enum Person {
    ANONYMOUS(null),
    READER(Role.READER),
    CONTRIBUTOR(Role.CONTRIBUTOR),
    CURATOR(Role.CURATOR),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Person(@Nullable Role role) {
        this.role = role;
    }

    Authentication authentication() {
        return role == null
                ? new AnonymousAuthenticationToken(
                        "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : UsernamePasswordAuthenticationToken.authenticated(name(), "", role.authorities());
    }

    boolean hasRole(String asked) {
        return role != null
                && role.authorities().stream()
                        .anyMatch(authority -> ("ROLE_" + asked).equals(authority.getAuthority()));
    }

    /// A row of the table: what it is about, and a mark for each person who may.
    static String row(String what, List<Person> allowed) {
        StringBuilder row = new StringBuilder("| `").append(what).append("` |");
        for (Person person : values()) {
            row.append(allowed.contains(person) ? " yes |" : " |");
        }
        return row.append('\n').toString();
    }

    static String heading(String what) {
        return "\n## %s\n\n| | anonymous | reader | contributor | curator | administrator |\n|---|---|---|---|---|---|\n"
                .formatted(what);
    }
}
