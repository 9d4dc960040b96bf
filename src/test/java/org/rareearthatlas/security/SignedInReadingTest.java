package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.OwnSecurityHolder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/// A team that reads among itself, behind a proxy on the same machine.
@ExtendWith(OwnSecurityHolder.class)
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:signedin;DB_CLOSE_DELAY=-1",
            "atlas.mode=team",
            "atlas.reading=signed-in",
            "atlas.hosts=localhost",
            "server.forward-headers-strategy=native"
        })
class SignedInReadingTest {

    private final HttpTrial http;

    SignedInReadingTest(@LocalServerPort int port) {
        this.http = new HttpTrial(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/v1/layers/region/yakutia?crs=albers-siberia",
                "/ogc",
                "/ogc/collections/deposits/items",
                "/export/deposits.csv"
            })
    void programsAreAskedToSignIn(String path) throws Exception {
        HttpResponse<String> answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Yakutia", "deposits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/region/yakutia", "/deposit/1", "/quote/1", "/sitemap.xml", "/changes.atom"})
    void peopleAreSentToSignInAndSeeNothingBefore(String path) throws Exception {
        HttpResponse<String> answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void healthAndTheRulesForCrawlersStayOpen() throws Exception {
        assertThat(http.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(http.get("/robots.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherHostIsRefused() throws Exception {
        assertThat(http.rawStatus("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
    }

    @Test
    void behindHttpsCookiesAreSecureAndHttpsIsAskedForFromNowOn() throws Exception {
        HttpResponse<String> answer = http.send(http.to("/region/yakutia")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.7"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("ATLAS_SESSION=", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("http://");
    }
}
