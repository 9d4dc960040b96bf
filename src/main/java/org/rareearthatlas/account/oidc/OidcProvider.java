package org.rareearthatlas.account.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

/// The configured provider. Its discovery document is read when it is first needed, and a little after the start, so
/// that an atlas starts and its own accounts sign in while the provider is down.
class OidcProvider implements ClientRegistrationRepository {

    /// What the provider is called in addresses.
    static final String ID = "oidc";

    private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final RestOperations http = OidcHttp.plain();
    private volatile @Nullable ClientRegistration known;
    private volatile Instant notBefore = Instant.MIN;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void lookAfterStart(ApplicationReadyEvent started) {
        Thread.ofPlatform().daemon().name("oidc-discovery").start(() -> {
            try {
                registration();
            } catch (ProviderUnreachable e) {
                // said in the log already
            }
        });
    }

    /// @throws ProviderUnreachable when the provider does not answer as the configured one
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    private ClientRegistration registration() {
        ClientRegistration before = known;
        if (before != null) {
            return before;
        }
        if (Instant.now().isBefore(notBefore)) {
            throw new ProviderUnreachable("It did not answer a moment ago");
        }
        try {
            ClientRegistration found = discover();
            LOG.info("People can sign in at {} ({})", settings.name(), settings.issuer());
            known = found;
            return found;
        } catch (RestClientException | IllegalArgumentException e) {
            notBefore = Instant.now().plus(BETWEEN_ATTEMPTS);
            LOG.warn(
                    "Nobody can sign in at {} ({}) at the moment; passwords work as ever. Reason: {}",
                    settings.name(),
                    settings.issuer(),
                    reason(e));
            throw new ProviderUnreachable(String.valueOf(e.getMessage()));
        }
    }

    /// The JDK's exceptions of a refused connection say nothing.
    private static String reason(Exception failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    private ClientRegistration discover() {
        String address = settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        Map<String, Object> document =
                http.exchange(address, HttpMethod.GET, null, DOCUMENT).getBody();
        if (document == null || !settings.issuer().equals(document.get("issuer"))) {
            throw new IllegalArgumentException("%s belongs to the issuer \"%s\", not to the one in atlas.oidc.issuer"
                    .formatted(address, document == null ? "" : document.get("issuer")));
        }
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(ID)
                .clientName(settings.name())
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        return settings.clientSecret().isEmpty()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(settings.clientSecret()).build();
    }
}
