package org.rareearthatlas.account.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/// A real OpenID Connect provider on this computer: Spring's authorization server, with people that a test makes up.
/// What it says of somebody can be bent, so that tests see what becomes of it. No `@Configuration`, or it would become
/// a
/// part of the atlas.
@EnableWebSecurity
class TestProvider {

    static final String CLIENT = "the-atlas";
    static final String SECRET = "a secret of the test";
    static final String PASSWORD = "password";

    private static final int PORT = freePort();

    /// The same after it was started again: the atlas knows them.
    private static final JWKSource<SecurityContext> KEYS = makeKeys();

    private static final Map<String, Consumer<JwtClaimsSet.Builder>> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<String, Integer> ATLASES = new ConcurrentHashMap<>();

    /// Tells the atlas where the provider is, or will be.
    static class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("atlas.oidc.issuer=" + issuer()).applyTo(context);
        }
    }

    static String issuer() {
        return "http://127.0.0.1:" + PORT;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Somebody who can sign in there by [#PASSWORD].
    ///
    /// @param says puts more claims into the ID token, or others
    static void knows(String subject, String name, List<String> groups, Consumer<JwtClaimsSet.Builder> says) {
        PEOPLE.put(subject, claims -> {
            claims.claim("preferred_username", name).claim("name", "Dr " + name).claim("groups", groups);
            says.accept(claims);
        });
    }

    /// Starts it for an atlas on a port of this computer.
    static AnnotationConfigServletWebServerApplicationContext start(int atlas) {
        ATLASES.put("port", atlas);
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.register(TestProvider.class);
        context.refresh();
        return context;
    }

    /// Waits until the atlas has found the provider, which it looks for again after two seconds.
    static void awaitAtlas(int atlas) throws IOException, InterruptedException {
        Instant until = Instant.now().plusSeconds(20);
        Browser browser = new Browser(atlas);
        while (browser.next(browser.get("/" + OidcLink.BEGIN)).startsWith("/")
                && Instant.now().isBefore(until)) {
            Thread.sleep(200);
        }
    }

    @Bean
    TomcatServletWebServerFactory web() {
        TomcatServletWebServerFactory web = new TomcatServletWebServerFactory(PORT);
        web.setRegisterDefaultServlet(true); // without a servlet no filter is asked either
        return web;
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/login"))
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return TestProvider::person;
    }

    private static UserDetails person(String name) {
        if (!PEOPLE.containsKey(name)) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name).password("{noop}" + PASSWORD).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
        return context -> {
            if ("id_token".equals(context.getTokenType().getValue())) {
                Authentication person = Objects.requireNonNull(context.getPrincipal());
                Objects.requireNonNull(PEOPLE.get(person.getName())).accept(context.getClaims());
            }
        };
    }

    @Bean
    RegisteredClientRepository clients() {
        String atlas = "http://localhost:" + ATLASES.get("port");
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(atlas + "/login/oauth2/code/oidc")
                .postLogoutRedirectUri(atlas + "/")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().issuer(issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return KEYS;
    }

    private static JWKSource<SecurityContext> makeKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("test")
                    .build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
