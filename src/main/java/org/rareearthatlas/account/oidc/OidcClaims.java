package org.rareearthatlas.account.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.account.ProviderIdentity;
import org.rareearthatlas.account.ProviderIdentity.Grant;
import org.rareearthatlas.security.Role;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// What the provider's claims about somebody mean here.
record OidcClaims(OidcSettings settings) {

    ProviderIdentity identity(OidcUser person) {
        String name = Stream.of(person.getPreferredUsername(), person.getNickName(), person.getFullName())
                .filter(wish -> wish != null && !wish.isBlank())
                .findFirst()
                .orElse("");
        String displayName = person.getFullName() == null ? "" : person.getFullName();
        return new ProviderIdentity(
                settings.issuer(),
                Objects.requireNonNull(person.getSubject()),
                name,
                displayName,
                grant(person.getClaims()));
    }

    /// The highest role that one of the claim's values gives; the first role where none does.
    Grant grant(Map<String, Object> claims) {
        Optional<Role> given = Arrays.stream(Role.values())
                .filter(role -> values(claims).anyMatch(settings.roles().getOrDefault(role, List.of())::contains))
                .max(Comparator.naturalOrder());
        return new Grant(
                given.orElse(settings.firstRole()), !settings.rolesClaim().isEmpty());
    }

    private Stream<String> values(Map<String, Object> claims) {
        @Nullable Object value = claims.get(settings.rolesClaim());
        if (value == null) {
            value = within(claims, settings.rolesClaim().split("\\."));
        }
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf);
            case String one -> Stream.of(one);
            case null, default -> Stream.empty();
        };
    }

    /// A claim within claims, such as Keycloak's `realm_access.roles`.
    private static @Nullable Object within(Map<String, Object> claims, String[] path) {
        @Nullable Object value = claims;
        for (String name : path) {
            value = value instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return value;
    }
}
