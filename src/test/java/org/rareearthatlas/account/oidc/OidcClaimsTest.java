package org.rareearthatlas.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.account.ProviderIdentity.Grant;
import org.rareearthatlas.security.Role;

class OidcClaimsTest {

    private static Grant grant(String claim, @Nullable Role first, Map<String, Object> claims) {
        Map<Role, List<String>> roles = Map.of(
                Role.READER, List.of(),
                Role.CONTRIBUTOR, List.of("field"),
                Role.CURATOR, List.of("atlas-curators", "editors"),
                Role.ADMIN, List.of("atlas-admins"));
        OidcSettings settings =
                new OidcSettings("https://login.example", "atlas", "", "Example", List.of(), claim, roles, first);
        return new OidcClaims(settings).grant(claims);
    }

    @Test
    void theHighestRoleOfAllValuesCounts() {
        assertThat(grant("groups", Role.READER, Map.of("groups", List.of("field", "editors", "choir"))))
                .isEqualTo(new Grant(Role.CURATOR, true));
    }

    @Test
    void oneValueAloneMayBeText() {
        assertThat(grant("role", Role.READER, Map.of("role", "atlas-admins"))).isEqualTo(new Grant(Role.ADMIN, true));
    }

    @Test
    void theClaimMayLieWithinAnother() {
        Map<String, Object> keycloak = Map.of("realm_access", Map.of("roles", List.of("atlas-curators")));

        assertThat(grant("realm_access.roles", Role.READER, keycloak)).isEqualTo(new Grant(Role.CURATOR, true));
    }

    @Test
    void theNameOfAClaimMayHaveDots() {
        assertThat(grant("https://a.example/groups", Role.READER, Map.of("https://a.example/groups", List.of("field"))))
                .isEqualTo(new Grant(Role.CONTRIBUTOR, true));
    }

    @Test
    void whatIsNotMappedGivesTheFirstRole() {
        for (Object value : new Object[] {List.of("admin"), "ADMIN", 4, true, Map.of("atlas-admins", true), ""}) {
            assertThat(grant("groups", Role.CONTRIBUTOR, Map.of("groups", value)))
                    .isEqualTo(new Grant(Role.CONTRIBUTOR, true));
        }
        assertThat(grant("groups", Role.READER, Map.of())).isEqualTo(new Grant(Role.READER, true));
    }

    @Test
    void whereNobodyComesInWithoutAGroupNothingIsGiven() {
        assertThat(grant("groups", null, Map.of("groups", List.of("choir")))).isEqualTo(new Grant(null, true));
    }

    @Test
    void withoutAClaimOnlyNewcomersGetARole() {
        assertThat(grant("", Role.READER, Map.of("", "atlas-admins")).follows()).isFalse();
        assertThat(grant("", Role.READER, Map.of("groups", List.of("atlas-admins"))))
                .isEqualTo(new Grant(Role.READER, false));
    }
}
