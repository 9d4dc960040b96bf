package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What programs may do with a token, and for how long.
@TeamTest
@Import(TestAccounts.class)
class ApiTokensTest {

    private static final String DEPOSITS = "/ogc/collections/deposits/items";
    private static final Duration DAY = Duration.ofDays(1);

    private final MockMvc http;
    private final ApiTokens tokens;
    private final ApiTokenRepository rows;
    private final AccountRepository accounts;
    private final AccountService service;
    private final TestAccounts samples;
    private String name = "";

    ApiTokensTest(
            WebApplicationContext context,
            ApiTokens tokens,
            ApiTokenRepository rows,
            AccountRepository accounts,
            AccountService service,
            TestAccounts samples) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.tokens = tokens;
        this.rows = rows;
        this.accounts = accounts;
        this.service = service;
        this.samples = samples;
    }

    @BeforeEach
    void somebody() {
        name = samples.make(Role.CURATOR);
    }

    private <T> T as(String owner, Supplier<T> task) {
        AccountUser user = accounts.findByNameKey(owner).orElseThrow().toUser();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()));
        try {
            return task.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String make(TokenScope scope) {
        return as(name, () -> tokens.make("test", scope, DAY));
    }

    private int write(String token) throws Exception {
        MockHttpServletRequestBuilder request =
                post(DEPOSITS).contentType("application/geo+json").content("""
                        {"type":"Feature","geometry":{"type":"Point","coordinates":[61.5, 12.5]},
                         "properties":{"nameEn":"By token %s","status":"PROSPECT",
                          "evidence":[{"type":"citation","paraphrase":"So","source":{"title":"Token","kind":"NEWS"}}]}}""".formatted(name));
        return perform(request, token).getStatus();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String token) throws Exception {
        if (!token.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return http.perform(request).andReturn().getResponse();
    }

    @Test
    void aWritingTokenWritesAndAReadingOneDoesNot() throws Exception {
        assertThat(write(make(TokenScope.WRITE))).isEqualTo(201);
        assertThat(write(make(TokenScope.READ))).isEqualTo(403);
        assertThat(write("")).isEqualTo(401);
    }

    @Test
    void aWrongTokenIsToldSoEvenWhereReadingIsPublic() throws Exception {
        MockHttpServletResponse response = perform(get("/ogc"), "atlas_wrong");

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer");
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void aRevokedTokenIsGoodNoMore() throws Exception {
        String token = make(TokenScope.WRITE);
        as(name, () -> {
            tokens.revoke(tokens.list().getFirst().id());
            return true;
        });

        assertThat(write(token)).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsGoodNoMore() throws Exception {
        long account = accounts.findByNameKey(name).orElseThrow().id();
        String token = ApiTokens.PREFIX + Secrets.token();
        rows.save(new ApiTokenEntity(
                account, "old", TokenScope.WRITE, token, Instant.now().minusSeconds(1)));

        assertThat(write(token)).isEqualTo(401);
    }

    @Test
    void aTokenGoesAsFarAsItsOwnersPresentRole() throws Exception {
        String token = make(TokenScope.WRITE);
        TestAccounts.administrate(() -> service.setRole(samples.id(name), Role.READER));
        assertThat(write(token)).isEqualTo(403);

        TestAccounts.administrate(() -> service.setDisabled(samples.id(name), true));
        assertThat(write(token)).isEqualTo(401);
    }

    @Test
    void aTokenNeverAdministers() {
        assertThat(TokenScope.WRITE.authorities(Role.ADMIN)).isEqualTo(Role.CURATOR.authorities());
        assertThat(TokenScope.READ.authorities(Role.ADMIN)).isEqualTo(Role.READER.authorities());
    }

    @Test
    void nobodySeesOrEndsTheTokensOfOthers() {
        make(TokenScope.READ);
        long id = as(name, tokens::list).getFirst().id();
        String other = samples.make(Role.ADMIN);

        assertThat(as(other, tokens::list)).isEmpty();
        assertThatThrownBy(() -> as(other, () -> {
                    tokens.revoke(id);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(name, tokens::list)).hasSize(1);
    }

    @Test
    void onlyTheHashIsKept() {
        String token = make(TokenScope.READ);

        assertThat(rows.findByTokenSha256(token)).isEmpty();
        assertThat(rows.findByTokenSha256(Secrets.hash(token))).isPresent();
    }
}
