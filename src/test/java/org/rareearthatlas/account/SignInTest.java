package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.audit.AuditEvent;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditService;
import org.rareearthatlas.security.Role;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Signing in, staying signed in, and being kept out, through the real filters.
@TeamTest
@Import(TestAccounts.class)
class SignInTest {

    private static final String READ = "/map/v1/layers/region/yakutia?crs=albers-siberia";

    private final MockMvc http;
    private final TestAccounts accounts;
    private final AccountService service;
    private final AuditService audit;
    private String name = "";

    SignInTest(WebApplicationContext context, TestAccounts accounts, AccountService service, AuditService audit) {
        this.audit = audit;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.accounts = accounts;
        this.service = service;
    }

    @BeforeEach
    void somebody() {
        name = accounts.make(Role.CONTRIBUTOR);
    }

    private MvcResult signIn(String as, String password) throws Exception {
        return http.perform(formLogin("/sign-in").user(as).password(password)).andReturn();
    }

    private static String who(MvcResult result) {
        MockHttpSession session = (MockHttpSession) result.getRequest().getSession(false);
        Object context = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext security
                        && security.getAuthentication() instanceof Authentication known
                ? known.getName()
                : "nobody";
    }

    @Test
    void theRightPasswordSignsIn() throws Exception {
        MvcResult result = signIn(name.toUpperCase(java.util.Locale.ROOT), TestAccounts.PASSWORD);

        assertThat(who(result)).isEqualTo(name);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void wrongNameWrongPasswordAndDisabledAccountLookTheSame() throws Exception {
        String disabled = accounts.make(Role.READER);
        TestAccounts.administrate(() -> service.setDisabled(accounts.id(disabled), true));

        for (MvcResult result : new MvcResult[] {
            signIn(name, "not the password"),
            signIn("nobody at all", TestAccounts.PASSWORD),
            signIn(disabled, TestAccounts.PASSWORD)
        }) {
            assertThat(who(result)).isEqualTo("nobody");
            assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?wrong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/authorization/oidc", "/login/oauth2/code/oidc?code=x&state=y"})
    void whereNoProviderIsConfiguredThereIsNoWayToOne(String address) throws Exception {
        MvcResult result = http.perform(get(address)).andReturn();

        assertThat(result.getResponse().getRedirectedUrl()).isNull();
        assertThat(who(result)).isEqualTo("nobody");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        MvcResult result = http.perform(
                        post("/sign-in").param("username", name).param("password", TestAccounts.PASSWORD))
                .andReturn();

        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?again");
        assertThat(who(result)).isEqualTo("nobody");
    }

    @Test
    void theSessionGetsANewIdWhenSomebodySignsIn() throws Exception {
        MockHttpSession planted = new MockHttpSession();
        String before = planted.getId();
        MvcResult result = http.perform(post("/sign-in")
                        .session(planted)
                        .with(csrf())
                        .with(request -> {
                            request.setRequestedSessionId(before);
                            request.setRequestedSessionIdValid(true);
                            return request;
                        })
                        .param("username", name)
                        .param("password", TestAccounts.PASSWORD))
                .andReturn();

        assertThat(who(result)).isEqualTo(name);
        assertThat(result.getRequest().getSession().getId()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tooManyAttemptsWaitWhetherTheAccountExistsOrNot(boolean exists) throws Exception {
        String tried = exists ? name : "nobody" + System.nanoTime();
        for (int i = 0; i < SignInThrottle.FREE_OF_NAME; i++) {
            assertThat(signIn(tried, "wrong " + i).getResponse().getRedirectedUrl())
                    .isEqualTo("/sign-in?wrong");
        }

        MvcResult result = signIn(tried, TestAccounts.PASSWORD);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?wait");
        assertThat(who(result)).isEqualTo("nobody");
    }

    @Test
    void aRememberedBrowserSignsInAgainUntilItSignsOut() throws Exception {
        Cookie cookie = remember();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");

        MvcResult later = http.perform(get(READ).cookie(cookie)).andReturn();
        assertThat(who(later)).isEqualTo(name);

        http.perform(post("/logout").cookie(cookie).with(csrf())).andReturn();
        assertThat(who(http.perform(get(READ).cookie(cookie)).andReturn())).isEqualTo("nobody");
    }

    @Test
    void aRememberedBrowserOfADisabledAccountIsForgotten() throws Exception {
        Cookie cookie = remember();
        TestAccounts.administrate(() -> service.setDisabled(accounts.id(name), true));

        MvcResult later = http.perform(get(READ).cookie(cookie)).andReturn();
        assertThat(who(later)).isEqualTo("nobody");
        assertThat(later.getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void aForgedCookieIsForgotten() throws Exception {
        Cookie cookie = remember();
        String forged = java.util.Base64.getEncoder().encodeToString("a:b".getBytes());
        MvcResult later = http.perform(get(READ).cookie(new Cookie(cookie.getName(), forged)))
                .andReturn();

        assertThat(who(later)).isEqualTo("nobody");
    }

    private Cookie remember() throws Exception {
        MockHttpServletResponse response = http.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", name)
                        .param("password", TestAccounts.PASSWORD)
                        .param("remember-me", "on"))
                .andReturn()
                .getResponse();
        Cookie cookie = response.getCookie(RememberedDevices.COOKIE);
        return Objects.requireNonNull(cookie);
    }

    @Test
    void aChangedRoleEndsTheSession() throws Exception {
        MvcResult result = signIn(name, TestAccounts.PASSWORD);
        MockHttpSession session = (MockHttpSession) result.getRequest().getSession();
        TestAccounts.administrate(() -> service.setRole(accounts.id(name), Role.READER));

        MvcResult next = http.perform(get(READ).session(session)).andReturn();
        assertThat(next.getResponse().getStatus()).isEqualTo(200);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theAuditLogTellsWhoGotInWhoDidNotAndWhoHasToWait() throws Exception {
        signIn(name, TestAccounts.PASSWORD);
        for (int i = 0; i < SignInThrottle.FREE_OF_NAME; i++) {
            signIn(name, "wrong " + i);
        }

        assertThat(TestAccounts.asAdministrator(() -> audit.list(null, name, Long.MAX_VALUE, 100)))
                .extracting(AuditEvent::kind)
                .containsSubsequence(AuditKind.SIGN_IN_LOCKED, AuditKind.SIGN_IN_FAILED, AuditKind.SIGNED_IN);
    }
}
