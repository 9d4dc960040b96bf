package org.rareearthatlas.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.account.Account;
import org.rareearthatlas.account.AccountService;
import org.rareearthatlas.account.TestAccounts;
import org.rareearthatlas.audit.AuditEvent;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditService;
import org.rareearthatlas.security.Role;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Signing in at a real provider, over HTTP, through the real filters.
@OidcTest
@Import(TestAccounts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcSignInTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int port;
    private final MockMvc forms;
    private final TestAccounts samples;
    private final AccountService accounts;
    private final AuditService audit;
    private final SessionRegistry sessions;
    private final String whileDown;
    private final String passwordWhileDown;
    private final AnnotationConfigServletWebServerApplicationContext provider;

    OidcSignInTest(
            @LocalServerPort int port,
            WebApplicationContext context,
            TestAccounts samples,
            AccountService accounts,
            AuditService audit,
            SessionRegistry sessions)
            throws Exception {
        this.port = port;
        this.samples = samples;
        this.accounts = accounts;
        this.audit = audit;
        this.sessions = sessions;
        this.forms = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.whileDown = begin();
        this.passwordWhileDown = signInByPassword(samples.make(Role.READER));
        this.provider = TestProvider.start(port);
    }

    @BeforeAll
    void waitForTheProvider() throws Exception {
        TestProvider.awaitAtlas(port);
    }

    @AfterAll
    void stopTheProvider() {
        provider.close();
    }

    private String begin() throws Exception {
        Browser browser = new Browser(port);
        return browser.next(browser.get("/oauth2/authorization/oidc"));
    }

    private String signInByPassword(String name) throws Exception {
        return String.valueOf(forms.perform(SecurityMockMvcRequestBuilders.formLogin("/sign-in")
                        .user(name)
                        .password(TestAccounts.PASSWORD))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /// Makes somebody known to the provider.
    ///
    /// @return their subject, which is their name there, too
    private static String person(String... groups) {
        return bent(claims -> {}, groups);
    }

    private static String bent(Consumer<JwtClaimsSet.Builder> says, String... groups) {
        String subject = "ines" + NUMBER.incrementAndGet();
        TestProvider.knows(subject, subject, List.of(groups), says);
        return subject;
    }

    private List<Account> called(String name) {
        return TestAccounts.asAdministrator(accounts::list).stream()
                .filter(account -> account.name().equals(name))
                .toList();
    }

    private Account account(String name) {
        assertThat(called(name)).hasSize(1);
        return called(name).getFirst();
    }

    private List<AuditEvent> audited(String name) {
        return TestAccounts.asAdministrator(() -> audit.list(null, name, Long.MAX_VALUE, 50));
    }

    private long sessionsOf(String name) {
        return sessions.getAllPrincipals().stream()
                .filter(principal -> principal instanceof OidcAccountUser user
                        && user.getName().equals(name))
                .mapToLong(
                        principal -> sessions.getAllSessions(principal, false).size())
                .sum();
    }

    @Test
    void anAtlasStartsAndPasswordsWorkWhileTheProviderIsDown() {
        assertThat(whileDown).isEqualTo("/sign-in?provider=down");
        assertThat(passwordWhileDown).isEqualTo("/");
    }

    @Test
    void theRequestHasStateNonceAndProofKeyAndAsksTheConfiguredProvider() throws Exception {
        assertThat(begin())
                .startsWith(TestProvider.issuer() + "/oauth2/authorize?response_type=code&client_id=the-atlas")
                .contains("&state=", "&nonce=", "&code_challenge=", "&code_challenge_method=S256")
                .contains("redirect_uri=http://localhost:" + port + "/login/oauth2/code/oidc");
    }

    @Test
    void aNewcomerGetsAnAccountAndTheFirstRole() throws Exception {
        String name = person();
        Browser browser = new Browser(port);

        assertThat(browser.signIn(name)).isEqualTo("/");

        Account made = account(name);
        assertThat(made.role()).isEqualTo(Role.READER);
        assertThat(made.displayName()).isEqualTo("Dr " + name);
        assertThat(made.isLinked()).isTrue();
        assertThat(made.hasPassword()).isFalse();
        assertThat(made.lastSignedInAt()).isNotNull();
        assertThat(audited(name)).extracting(AuditEvent::kind).contains(AuditKind.SIGNED_IN_BY_PROVIDER);
        assertThat(sessionsOf(name)).isOne();
    }

    @Test
    void whoComesAgainHasTheSameAccountAndANewSession() throws Exception {
        String name = person();
        new Browser(port).signIn(name);
        Browser browser = new Browser(port);
        String back = browser.comeBack(name);
        String planted = browser.cookie("ATLAS_SESSION");
        browser.get(back);

        assertThat(called(name)).hasSize(1);
        assertThat(planted).isNotEmpty();
        assertThat(browser.cookie("ATLAS_SESSION")).isNotEmpty().isNotEqualTo(planted);
        assertThat(browser.cookie("ATLAS_REMEMBER")).isEmpty();
    }

    @Test
    void rememberingIsNotToBeHadOnTheWayBack() throws Exception {
        Browser browser = new Browser(port);
        browser.get(browser.comeBack(person()) + "&remember-me=on");

        assertThat(browser.cookie("ATLAS_REMEMBER")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "atlas-curators, CURATOR",
        "atlas-admins, ADMIN",
        "ATLAS-ADMINS, READER",
        "admin, READER",
        "ROLE_ADMIN, READER"
    })
    void onlyAMappedGroupGivesARole(String group, Role role) throws Exception {
        String name = person(group, "everybody");
        new Browser(port).signIn(name);

        assertThat(account(name).role()).isEqualTo(role);
    }

    @Test
    void whoLosesTheGroupLosesTheRoleAtTheNextSignIn() throws Exception {
        String name = person("atlas-curators");
        new Browser(port).signIn(name);
        TestProvider.knows(name, name, List.of(), claims -> {});
        new Browser(port).signIn(name);

        assertThat(account(name).role()).isEqualTo(Role.READER);
    }

    @Test
    void anAccountOfTheSameNameOrAddressIsNotTakenOver() throws Exception {
        String here = samples.make(Role.ADMIN);
        TestProvider.knows(
                "stranger",
                here,
                List.of(),
                claims -> claims.claim("email", here).claim("email_verified", true));
        new Browser(port).signIn("stranger");

        assertThat(account(here).isLinked()).isFalse();
        assertThat(account(here + "-2").role()).isEqualTo(Role.READER);
    }

    @Test
    void aDisabledAccountStaysOut() throws Exception {
        String name = person();
        new Browser(port).signIn(name);
        TestAccounts.administrate(() -> accounts.setDisabled(account(name).id(), true));
        assertThat(sessionsOf(name)).isZero();

        assertThat(new Browser(port).signIn(name)).isEqualTo("/sign-in?provider=disabled");
        assertThat(sessionsOf(name)).isZero();
        assertThat(TestAccounts.asAdministrator(() -> audit.list(AuditKind.SIGN_IN_FAILED, "", Long.MAX_VALUE, 50)))
                .extracting(AuditEvent::subject)
                .contains(name);
    }

    static Stream<Consumer<JwtClaimsSet.Builder>> badTokens() {
        return Stream.of(
                claims -> claims.claim("nonce", "another"),
                claims -> claims.claims(all -> all.remove("nonce")),
                claims -> claims.issuer("https://evil.example"),
                claims -> claims.audience(List.of("another-application")),
                claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                        .expiresAt(Instant.now().minusSeconds(3600)));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatIsNotForThisSignInIsRefused(Consumer<JwtClaimsSet.Builder> says) throws Exception {
        String name = bent(says, "atlas-admins");

        assertThat(new Browser(port).signIn(name)).isEqualTo("/sign-in?provider=failed");
        assertThat(called(name)).isEmpty();
    }

    @Test
    void anotherOrNoStateIsRefusedAndACodeIsGoodOnce() throws Exception {
        String name = person();
        Browser browser = new Browser(port);
        String back = browser.comeBack(name);

        assertThat(new Browser(port).get(back))
                .satisfies(answer -> assertThat(browser.next(answer)).isEqualTo("/sign-in?provider=failed"));
        assertThat(browser.next(browser.get(back.replaceFirst("state=[^&]*", "state=guessed"))))
                .isEqualTo("/sign-in?provider=failed");
        assertThat(called(name)).isEmpty();
        assertThat(browser.next(browser.get(back))).isEqualTo("/");
        assertThat(browser.next(browser.get(back))).isEqualTo("/sign-in?provider=failed");
    }

    @Test
    void whoRefusesAtTheProviderIsToldSo() throws Exception {
        Browser browser = new Browser(port);
        String asked = browser.next(browser.get("/oauth2/authorization/oidc"));
        String state = asked.replaceFirst(".*[?&]state=([^&]*).*", "$1");

        assertThat(browser.next(browser.get("/login/oauth2/code/oidc?error=access_denied&state=" + state)))
                .isEqualTo("/sign-in?provider=denied");
    }

    @Test
    void anotherProviderIsNotToBeHad() throws Exception {
        Browser browser = new Browser(port);

        assertThat(browser.next(browser.get("/oauth2/authorization/google"))).isEqualTo("/sign-in?provider=failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "redirect", "next", "redirect_uri", "redirectUrl", "spring-security-redirect"})
    void openRedirectsAreNotToBeHad(String parameter) throws Exception {
        String evil = parameter + "=https%3A%2F%2Fevil.example%2F";
        Browser browser = new Browser(port);
        HttpResponse<String> begun = browser.get("/oauth2/authorization/oidc?" + evil);
        assertThat(browser.next(begun)).doesNotContain("evil.example");

        assertThat(browser.next(browser.get(browser.comeBack(person()) + "&" + evil)))
                .isEqualTo("/");
    }

    @Test
    void signingOutGoesToTheProviderAndBack() throws Exception {
        String name = person();
        Browser browser = new Browser(port);
        browser.signIn(name);
        OidcAccountUser user = signedIn(name);
        assertThat(user.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_READER");

        String out = String.valueOf(forms.perform(post("/logout")
                        .with(csrf())
                        .with(authentication(
                                new OAuth2AuthenticationToken(user, user.getAuthorities(), OidcProvider.ID))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(out)
                .startsWith(TestProvider.issuer() + "/connect/logout?id_token_hint=")
                .endsWith("&post_logout_redirect_uri=http://localhost/");
        String back = out.replace("=http://localhost/", "=http://localhost:" + port + "/");
        assertThat(browser.next(browser.get(back))).isEqualTo("/");
    }

    private OidcAccountUser signedIn(String name) {
        return sessions.getAllPrincipals().stream()
                .filter(principal -> principal instanceof OidcAccountUser known
                        && known.getName().equals(name))
                .map(OidcAccountUser.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
