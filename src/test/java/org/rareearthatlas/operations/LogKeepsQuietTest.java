package org.rareearthatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.account.TestAccounts;
import org.rareearthatlas.account.TokenScope;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The log of the main actions, as they succeed and as they fail, names no word of a source and nothing that opens a
/// door. All loggers write as they do in the application.
@TeamTest
@Import(TestAccounts.class)
class LogKeepsQuietTest {

    private static final String WORDS = "Zirkelbach monazite whispers are for the evidence alone";
    private static final String WRONG_PASSWORD = "wrong-battery-staple-horse";
    private static final String ITEMS = "/ogc/collections/deposits/items";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> secrets = new ArrayList<>();

    private final int port;
    private final MockMvc http;
    private final TestAccounts accounts;
    private final SourceService sources;
    private final SourceTextService texts;
    private final JdbcTemplate database;

    LogKeepsQuietTest(
            @LocalServerPort int port,
            WebApplicationContext context,
            TestAccounts accounts,
            SourceService sources,
            SourceTextService texts,
            JdbcTemplate database) {
        this.port = port;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.accounts = accounts;
        this.sources = sources;
        this.texts = texts;
        this.database = database;
    }

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        secrets.addAll(List.of(WORDS, "Zirkelbach", TestAccounts.PASSWORD, WRONG_PASSWORD));
    }

    @AfterEach
    void nothingWasToldThatShouldNotBe() {
        root.detachAppender(log);
        String marker = "The log is heard";
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).contains(marker);
        assertThat(log.list)
                .extracting(LogKeepsQuietTest::line)
                .allSatisfy(line -> assertThat(line).doesNotContain(secrets));
    }

    private static String line(ILoggingEvent event) {
        String cause = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + event.getMDCPropertyMap() + cause;
    }

    private void markTheLog() {
        LoggerFactory.getLogger("org.rareearthatlas.any").info("The log is heard");
    }

    private int send(String method, String path, String token, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Authorization", "Bearer " + token)
                                    .header(
                                            "Content-Type",
                                            path.contains("/api/read") ? "text/plain" : "application/geo+json")
                                    .method(method, BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String token(Role role) {
        String token = accounts.token(accounts.make(role), TokenScope.WRITE, Duration.ofDays(1));
        secrets.add(token);
        return token;
    }

    @Test
    void passwordsAndCookiesOfSignInsAreNotTold() throws Exception {
        String name = accounts.make(Role.CONTRIBUTOR);
        MockHttpServletResponse in = signIn(name, TestAccounts.PASSWORD);
        for (Cookie cookie : in.getCookies()) {
            secrets.add(cookie.getValue());
        }
        signIn(name, WRONG_PASSWORD);
        signIn(WRONG_PASSWORD, name);
        http.perform(get("/map/v1/layers/region/yakutia?crs=albers-siberia").cookie(in.getCookies()))
                .andReturn();
        http.perform(get("/ogc").cookie(new Cookie("ATLAS_REMEMBER", encoded(WRONG_PASSWORD))))
                .andReturn();
        http.perform(post("/logout").cookie(in.getCookies()).with(csrf())).andReturn();

        assertThat(in.getCookie("ATLAS_REMEMBER")).isNotNull();
        markTheLog();
    }

    private MockHttpServletResponse signIn(String name, String password) throws Exception {
        return http.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", name)
                        .param("password", password)
                        .param("remember-me", "on"))
                .andReturn()
                .getResponse();
    }

    @Test
    void wordsOfEntriesAndTokensOfProgramsAreNotTold() throws Exception {
        String curator = token(Role.CURATOR);
        String feature = """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[61.5, 12.5]},
                 "properties":{"nameEn":"Quiet","status":"%s","evidence":[{"type":"citation","paraphrase":"%s",
                  "source":{"title":"%s","kind":"NEWS"}}]}}""";

        assertThat(send("POST", ITEMS, curator, feature.formatted("PROSPECT", WORDS, WORDS)))
                .isEqualTo(201);
        assertThat(send("POST", ITEMS, token(Role.CONTRIBUTOR), feature.formatted("PROSPECT", WORDS, WORDS)))
                .isEqualTo(202);
        assertThat(send("POST", ITEMS, curator, feature.formatted(WORDS, WORDS, WORDS)))
                .isEqualTo(422);
        assertThat(send("POST", ITEMS, curator, "{\"type\": " + WORDS)).isEqualTo(400);
        assertThat(send("POST", ITEMS, curator, "\u0000" + WORDS.repeat(30_000)))
                .isIn(400, 413);
        assertThat(send("PATCH", ITEMS, curator, WORDS)).isEqualTo(405);
        assertThat(send("POST", "/api/read", curator, WORDS + " in Tuva.")).isEqualTo(200);
        assertThat(send("POST", "/api/import?fileName=" + encoded(WORDS), curator, WORDS))
                .isBetween(400, 499);
        markTheLog();
    }

    @Test
    void whatIsAskedForIsNotTold() throws Exception {
        String reader = token(Role.READER);
        for (String path : List.of(
                ITEMS + "?filter=" + encoded("nameEn = '" + WORDS),
                ITEMS + "?filter=" + encoded("nameEn = '" + WORDS + "'"),
                ITEMS + "?sortby=" + encoded(WORDS),
                "/ogc/search?q=" + encoded(WORDS),
                "/export/deposits.csv?q=" + encoded(WORDS),
                "/map/v1/layers/region?crs=" + encoded(WORDS),
                "/deposit/" + encoded(WORDS))) {
            assertThat(send("GET", path, reader, "")).as(path).isLessThan(500);
        }
        markTheLog();
    }

    @Test
    void wordsOfSourcesAreNotToldEvenWhenTheDatabaseFails() {
        Source source = TestAccounts.asAdministrator(
                () -> texts.addSource(Samples.source("Quiet source"), new NewText(WORDS + ".", "words.txt")));
        TestAccounts.asAdministrator(() -> sources.addQuote(source.id(), Samples.quote(WORDS)));
        String twice = WORDS + ", and said twice over in this very test";
        database.execute(
                "alter table quote add constraint quiet_test check (char_length(exact) <> " + twice.length() + ")");
        try {
            assertThatThrownBy(() ->
                            TestAccounts.asAdministrator(() -> sources.addQuote(source.id(), Samples.quote(twice))))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            database.execute("alter table quote drop constraint quiet_test");
        }
        markTheLog();
    }
}
