package org.rareearthatlas.account.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Role;
import org.springframework.core.env.Environment;

/// The settings `atlas.oidc.*`.
///
/// @param issuer the provider's issuer identifier, as its discovery document has it
/// @param clientSecret empty for a public client
/// @param name what people call the provider
/// @param scopes what is asked for; `openid` among it
/// @param rolesClaim the claim that says what somebody may do, as a name or a path with dots; empty for none
/// @param roles which of its values give which role
/// @param firstRole of whoever has none of these values; null to keep them out
public record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String name,
        List<String> scopes,
        String rolesClaim,
        Map<Role, List<String>> roles,
        @Nullable Role firstRole) {

    private static final String PREFIX = "atlas.oidc.";

    /// Whether a provider is configured, and there are accounts to sign in to.
    public static boolean isOn(Environment settings) {
        return "team".equals(settings.getProperty("atlas.mode", "").strip())
                && !text(settings, "issuer", "").isEmpty();
    }

    /// @throws IllegalArgumentException when a setting cannot be understood; the message names it and the remedy
    public static OidcSettings read(Environment settings) {
        URI issuer = issuer(text(settings, "issuer", ""));
        String clientId = text(settings, "client-id", "");
        if (clientId.isEmpty()) {
            throw new IllegalArgumentException(
                    "atlas.oidc.issuer is set but atlas.oidc.client-id is not; set it to the name the provider knows the atlas by.");
        }
        return new OidcSettings(
                issuer.toString(),
                clientId,
                secret(settings),
                text(settings, "name", issuer.getHost()),
                scopes(settings),
                text(settings, "roles-claim", ""),
                roles(settings),
                firstRole(text(settings, "first-role", "reader")));
    }

    private static String text(Environment settings, String name, String absent) {
        String value = settings.getProperty(PREFIX + name, "").strip();
        return value.isEmpty() ? absent : value;
    }

    private static URI issuer(String address) {
        try {
            URI issuer = URI.create(address);
            if (issuer.getHost() != null
                    && issuer.getQuery() == null
                    && issuer.getFragment() == null
                    && ("https".equals(issuer.getScheme()) || isHere(issuer))) {
                return issuer;
            }
        } catch (IllegalArgumentException e) {
            // told below, like an address without https
        }
        throw new IllegalArgumentException(
                "atlas.oidc.issuer is \"%s\"; it must be the provider's https address, such as https://login.example/realms/geology."
                        .formatted(address));
    }

    /// What never leaves this computer may go without https.
    private static boolean isHere(URI issuer) {
        try {
            return "http".equals(issuer.getScheme())
                    && InetAddress.getByName(issuer.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String secret(Environment settings) {
        String file = text(settings, "client-secret-file", "");
        if (file.isEmpty()) {
            return text(settings, "client-secret", "");
        }
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "atlas.oidc.client-secret-file is \"%s\", which cannot be read.".formatted(file), e);
        }
    }

    private static List<String> scopes(Environment settings) {
        List<String> scopes = list(text(settings, "scopes", "openid,profile"));
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("atlas.oidc.scopes must have openid among them.");
        }
        return scopes;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Map<Role, List<String>> roles(Environment settings) {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, list(text(settings, "roles." + role.name().toLowerCase(Locale.ROOT), "")));
        }
        return roles;
    }

    /// Without the secret: a record's text ends up in logs.
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }

    private static @Nullable Role firstRole(String name) {
        return switch (name) {
            case "reader" -> Role.READER;
            case "contributor" -> Role.CONTRIBUTOR;
            case "none" -> null;
            default ->
                throw new IllegalArgumentException(
                        "atlas.oidc.first-role is \"%s\"; it must be reader, contributor or none.".formatted(name));
        };
    }
}
