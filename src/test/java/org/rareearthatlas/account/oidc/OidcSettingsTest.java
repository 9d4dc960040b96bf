package org.rareearthatlas.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.security.Role;
import org.springframework.mock.env.MockEnvironment;

class OidcSettingsTest {

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("atlas.mode", "team")
                .withProperty("atlas.oidc.issuer", "https://login.example/realms/geology")
                .withProperty("atlas.oidc.client-id", "atlas");
    }

    @Test
    void offWithoutAnIssuerOrAccounts() {
        assertThat(OidcSettings.isOn(settings())).isTrue();
        assertThat(OidcSettings.isOn(settings().withProperty("atlas.oidc.issuer", " ")))
                .isFalse();
        assertThat(OidcSettings.isOn(settings().withProperty("atlas.mode", "solo")))
                .isFalse();
        assertThat(OidcSettings.isOn(new MockEnvironment())).isFalse();
    }

    @Test
    void twoSettingsAreEnough() {
        OidcSettings read = OidcSettings.read(settings());

        assertThat(read.name()).isEqualTo("login.example");
        assertThat(read.scopes()).containsExactly("openid", "profile");
        assertThat(read.firstRole()).isEqualTo(Role.READER);
        assertThat(read.clientSecret()).isEmpty();
        assertThat(read.rolesClaim()).isEmpty();
    }

    @Test
    void aRoleMayComeOfSeveralValues() {
        OidcSettings read =
                OidcSettings.read(settings().withProperty("atlas.oidc.roles.curator", "editors, Редакторы"));

        assertThat(read.roles().get(Role.CURATOR)).isEqualTo(List.of("editors", "Редакторы"));
        assertThat(read.roles().get(Role.ADMIN)).isEmpty();
    }

    @Test
    void theSecretMayLieInAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "s3cret\nnot this\n");

        OidcSettings read =
                OidcSettings.read(settings().withProperty("atlas.oidc.client-secret-file", file.toString()));
        assertThat(read.clientSecret()).isEqualTo("s3cret");
        assertThat(read.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://login.example, https address",
        "issuer, login.example, https address",
        "issuer, https://login.example/?realm=1, https address",
        "client-id, '', client-id",
        "scopes, profile, openid",
        "first-role, admin, 'reader, contributor or none'",
        "first-role, curator, 'reader, contributor or none'",
        "client-secret-file, /nowhere/secret, cannot be read"
    })
    void whatCannotBeRightIsNamed(String setting, String value, String told) {
        MockEnvironment settings = settings().withProperty("atlas.oidc." + setting, value);

        assertThatThrownBy(() -> OidcSettings.read(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlas.oidc." + setting)
                .hasMessageContaining(told);
    }
}
