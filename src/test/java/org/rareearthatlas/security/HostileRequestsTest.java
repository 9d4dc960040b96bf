package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.account.TestAccounts;
import org.rareearthatlas.account.TokenScope;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What strangers on the network try, against the real web server in team mode.
@TeamTest
@Import(TestAccounts.class)
class HostileRequestsTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

    private final HttpTrial http;
    private final int port;
    private final WebServerApplicationContext server;
    private final TestAccounts accounts;
    private final MockMvc forms;

    HostileRequestsTest(@LocalServerPort int port, WebServerApplicationContext server, TestAccounts accounts) {
        this.port = port;
        this.server = server;
        this.accounts = accounts;
        this.forms = MockMvcBuilders.webAppContextSetup((WebApplicationContext) server)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.http = new HttpTrial(port);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ogc/collections/deposits/items", "/api/read", "/logout"})
    void csrfAPostWithACookieButWithoutTheTokenOfItsSessionIsRefused(String path) throws Exception {
        HttpResponse<String> answer = http.send(http.to(path)
                .header("Cookie", "ATLAS_SESSION=0123456789ABCDEF0123456789ABCDEF")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void csrfASignInWithoutTheTokenOfItsFormIsNotTried() throws Exception {
        HttpResponse<String> answer = http.send(http.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=anna&password=x")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in?again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "redirect", "next", "url", "return_to", "spring-security-redirect"})
    void openRedirectsAreNotToBeHad(String parameter) throws Exception {
        for (String target : new String[] {"https://evil.example/", "//evil.example/"}) {
            HttpResponse<String> answer = http.send(
                    http.to("/sign-in?" + parameter + "=" + encoded(target)).POST(BodyPublishers.ofString("")));

            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1"})
    void csrfAnotherSitesPageIsRefusedWhateverItAsksFor(String origin) throws Exception {
        assertThat(http.send(http.to("/sign-in").header("Origin", origin)).statusCode())
                .isEqualTo(403);
        assertThat(http.send(http.to("/ogc/collections/deposits/items")
                                .header("Origin", origin)
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example, 403", "null, 403"})
    void websocketOfAnotherSitesPageIsRefused(String origin, int status) {
        assertThat(handshake(origin)).isEqualTo(status);
    }

    @Test
    void websocketOfTheAtlassOwnPageIsNotRefusedForItsOrigin() {
        assertThat(handshake("http://localhost:" + port)).isNotEqualTo(403);
    }

    /// The status of the answer to a websocket's opening; 101 when it opens.
    private int handshake(String origin) {
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(
                            URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push"), new WebSocket.Listener() {})
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException e) {
            return e.getCause() instanceof WebSocketHandshakeException refused
                    ? refused.getResponse().statusCode()
                    : 0;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc/collections/deposits/items?filter=",
                "/ogc/collections/deposits/items?crs=",
                "/ogc/collections/deposits/items?bbox=",
                "/ogc/collections/deposits/items?sortby=",
                "/ogc/collections/deposits/items?nameEn=",
                "/ogc/collections/deposits/items?datetime=",
                "/ogc/collections/deposits/items?",
                "/ogc/collections/",
                "/ogc/collections/deposits/items/",
                "/ogc/tileMatrixSets/",
                "/map/v1/layers/",
                "/export/deposits.csv?q=",
                "/export/deposits."
            })
    void xssWhatIsSentComesBackAsTextOnly(String address) throws Exception {
        for (String payload : new String[] {SCRIPT, IMAGE, "javascript:alert(1)//" + SCRIPT}) {
            HttpResponse<String> answer =
                    http.send(http.to(address + encoded(payload)).header("Accept", "text/html"));

            assertThat(answer.statusCode()).as(address).isLessThan(500);
            boolean html =
                    answer.headers().firstValue("Content-Type").orElse("").contains("html");
            if (html) {
                assertThat(answer.body()).as(address).doesNotContain(SCRIPT, "<img src=x");
            }
            // What the firewall refuses is answered before anything else looks at it, without words of the request.
            if (answer.statusCode() != 400) {
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter=nameEn%3D%27x%27+OR+1%3D1",
                "filter=nameEn%3D%27x%27%27+OR+%27%27%3D%27",
                "filter=1%3D1%3B+DROP+TABLE+deposit",
                "nameEn=x%27+OR+%271%27%3D%271",
                "sortby=nameEn%3BDROP+TABLE+deposit",
                "filter=nameEn+LIKE+%27%25%27+UNION+SELECT+password_hash+FROM+account"
            })
    void sqlAndCqlInjectionFindsNothingAndBreaksNothing(String query) throws Exception {
        HttpResponse<String> answer = http.get("/ogc/collections/deposits/items?" + query);

        assertThat(answer.statusCode()).isIn(200, 400);
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).doesNotContain("$argon2");
        }
        assertThat(http.get("/ogc/collections/deposits/items?limit=1").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/styles/../../../../etc/passwd",
                "/styles/..%2f..%2fapplication.properties",
                "/styles/%2e%2e/%2e%2e/application.properties",
                "/styles/..%252f..%252fapplication.properties",
                "/styles/..;/..;/application.properties",
                "/export/..%5c..%5catlas.mv.db",
                "/export/deposits.csv%00.html",
                "//etc/passwd"
            })
    void pathTraversalLeadsNowhere(String path) throws Exception {
        String answer =
                http.raw("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n".formatted(path, port));

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "spring.datasource", "server.address=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/deposits.csv?q=a%0d%0aX-Evil:%201",
                "/ogc/collections/a%0d%0aX-Evil:%201",
                "/sign-in%0d%0aX-Evil:%201",
                "/ogc?f=a%0d%0aX-Evil:%201",
                "/deposit/1%0d%0aLocation:%20https://evil.example"
            })
    void headerInjectionAddsNoHeader(String address) throws Exception {
        HttpResponse<String> answer = http.get(address);

        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil.example");
    }

    @Test
    void anOriginThatWouldBreakAHeaderIsRefused() throws Exception {
        assertThat(http.rawStatus("GET /ogc HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\u0000\r\n"
                        + "Connection: close\r\n\r\n"))
                .isIn(400, 403);
    }

    @Test
    void smugglingALengthAndChunksTogetherEndsTheConnection() throws Exception {
        String answer = http.raw(
                "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /ogc HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.split("HTTP/1\\.1 \\d{3}", -1).length - 1)
                .as("one answer, not one for what was hidden")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void smugglingTwoLengthsIsRefused() throws Exception {
        assertThat(http.rawStatus("POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n"
                        + "Content-Length: 5\r\nConnection: close\r\n\r\nabcdef"))
                .isEqualTo(400);
    }

    @Test
    void oversizedHeadersAreRefused() throws Exception {
        assertThat(http.rawStatus("GET /ogc HTTP/1.1\r\nHost: localhost\r\nX-Big: " + "a".repeat(100_000)
                        + "\r\nConnection: close\r\n\r\n"))
                .isIn(400, 431, 0);
    }

    @Test
    void oversizedBodiesOfStrangersAreNotRead() throws Exception {
        HttpResponse<String> answer = http.send(http.to("/ogc/collections/deposits/items")
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofByteArray(new byte[3 << 20])));

        assertThat(answer.statusCode()).isIn(401, 413);
    }

    @Test
    void slowRequestsAreCutOffByTheServerThatRuns() {
        TomcatWebServer running = (TomcatWebServer) java.util.Objects.requireNonNull(server.getWebServer());

        assertThat(running.getTomcat().getConnector().getProtocolHandlerClassName())
                .as("what SlowRequestsTest tries")
                .endsWith("PacedHttp11Protocol");
    }

    @Test
    void massAssignmentOfWhatTheAtlasKeepsItselfIsRefused() throws Exception {
        String token = accounts.token(accounts.make(Role.CURATOR), TokenScope.WRITE, Duration.ofDays(1));
        for (String member : List.of("accepted", "createdBy", "role", "approvedBy")) {
            HttpResponse<String> answer = http.send(newDeposit(token, member));

            assertThat(answer.statusCode()).as(member).isEqualTo(422);
            assertThat(answer.body()).contains(member);
        }
    }

    @Test
    void massAssignmentOfANumberIsPassedOver() throws Exception {
        String token = accounts.token(accounts.make(Role.CURATOR), TokenScope.WRITE, Duration.ofDays(1));
        HttpResponse<String> answer = http.send(newDeposit(token, "id"));

        assertThat(answer.headers().firstValue("Location").orElse(""))
                .matches(".*/items/\\d+")
                .doesNotEndWith("/777777");
    }

    private HttpRequest.Builder newDeposit(String token, String member) {
        return http.to("/ogc/collections/deposits/items")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofString("""
                        {"type":"Feature","geometry":{"type":"Point","coordinates":[61.5, 12.5]},
                         "properties":{"nameEn":"Assigned","status":"PROSPECT","%s":777777,
                          "evidence":[{"type":"citation","paraphrase":"So","source":{"title":"A","kind":"NEWS"}}]}}""".formatted(member)));
    }

    @Test
    void massAssignmentInASignInMakesNobodyAnAdministrator() throws Exception {
        String name = accounts.make(Role.READER);
        MvcResult result = forms.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", name)
                        .param("password", TestAccounts.PASSWORD)
                        .param("role", "ADMIN")
                        .param("authorities", "ROLE_ADMIN"))
                .andReturn();

        SecurityContext context =
                (SecurityContext) Objects.requireNonNull(result.getRequest().getSession())
                        .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(Objects.requireNonNull(context.getAuthentication()).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsOnly("ROLE_READER");
    }

    @Test
    void oversizedBodiesOfContributorsAreNotRead() throws Exception {
        String token = accounts.token(accounts.make(Role.CONTRIBUTOR), TokenScope.WRITE, Duration.ofDays(1));
        HttpResponse<String> answer = http.send(http.to("/ogc/collections/deposits/items")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofByteArray(new byte[3 << 20])));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyTheAtlassOwnPagesMayFrameIt() throws Exception {
        HttpResponse<String> answer = http.get("/ogc");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'", "script-src 'self';", "object-src 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void forwardedHeadersOfStrangersDoNotCount() throws Exception {
        HttpResponse<String> answer = http.send(http.to("/ogc")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example;proto=https"));

        assertThat(answer.body()).doesNotContain("evil.example");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
