package org.rareearthatlas.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rareearthatlas.account.Account;
import org.rareearthatlas.account.AccountService;
import org.rareearthatlas.account.TestAccounts;
import org.rareearthatlas.security.Role;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// An account that was made here gets a second way in only when its owner, signed in, asks for it.
@OidcTest
@Import(TestAccounts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcLinkTest {

    private final int port;
    private final MockMvc http;
    private final TestAccounts samples;
    private final AccountService accounts;
    private final AnnotationConfigServletWebServerApplicationContext provider;

    OidcLinkTest(
            @LocalServerPort int port, WebApplicationContext context, TestAccounts samples, AccountService accounts) {
        this.port = port;
        this.samples = samples;
        this.accounts = accounts;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
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

    private MockHttpSession signInByPassword(String name) throws Exception {
        return (MockHttpSession)
                Objects.requireNonNull(http.perform(SecurityMockMvcRequestBuilders.formLogin("/sign-in")
                                .user(name)
                                .password(TestAccounts.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false));
    }

    /// Where the atlas sends a session's browser that opens an address.
    private String open(String address, MockHttpSession session) throws Exception {
        return String.valueOf(
                http.perform(get(URI.create(address)).session(session).with(request -> {
                            request.setServerPort(port);
                            return request;
                        }))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    /// Goes to the provider and back.
    private String goThere(String subject, MockHttpSession session) throws Exception {
        String asked = open("/" + OidcLink.BEGIN, session);
        return open(new Browser(port).comeBack(subject, asked), session);
    }

    private Account account(String name) {
        return TestAccounts.asAdministrator(accounts::list).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void ask(String name, MockHttpSession session) {
        OidcLink.ask(samples.id(name), session::setAttribute);
    }

    private static String person(String subject) {
        TestProvider.knows(subject, subject, List.of("atlas-admins"), claims -> {});
        return subject;
    }

    @Test
    void whoAsksForItSignsInThereToTheSameAccountWithTheSameRole() throws Exception {
        String name = samples.make(Role.CURATOR);
        MockHttpSession session = signInByPassword(name);
        ask(name, session);
        assertThat(goThere(person("olga"), session)).isEqualTo("/account?provider=linked");
        assertThat(account(name).isLinked()).isTrue();

        assertThat(new Browser(port).signIn("olga")).isEqualTo("/");
        assertThat(account(name).role()).isEqualTo(Role.CURATOR);
        assertThat(account(name).hasPassword()).isTrue();
        assertThat(TestAccounts.asAdministrator(accounts::list))
                .extracting(Account::name)
                .doesNotContain("olga");
    }

    @Test
    void anAddressThatSomebodyElseMakesThemOpenLinksNothing() throws Exception {
        String name = samples.make(Role.CURATOR);
        MockHttpSession session = signInByPassword(name);

        assertThat(goThere(person("pavel"), session)).isEqualTo("/");
        assertThat(account(name).isLinked()).isFalse();
        assertThat(account("pavel").isLinked()).isTrue();
    }

    @Test
    void theWishIsGoodOnceAndForThatAccountAlone() throws Exception {
        String name = samples.make(Role.CURATOR);
        String other = samples.make(Role.READER);
        MockHttpSession session = signInByPassword(other);
        ask(name, session);

        assertThat(goThere(person("rita"), session)).isEqualTo("/sign-in?provider=not_linked");
        assertThat(account(name).isLinked()).isFalse();
        assertThat(account(other).isLinked()).isFalse();
        assertThat(goThere("rita", session)).isEqualTo("/");
        assertThat(account("rita").isLinked()).isTrue();
    }

    @Test
    void whoHasAnAccountAlreadyIsNotLinkedToAnother() throws Exception {
        new Browser(port).signIn(person("sven"));
        String name = samples.make(Role.CURATOR);
        MockHttpSession session = signInByPassword(name);
        ask(name, session);

        assertThat(goThere("sven", session)).isEqualTo("/sign-in?provider=taken");
        assertThat(account(name).isLinked()).isFalse();
    }
}
