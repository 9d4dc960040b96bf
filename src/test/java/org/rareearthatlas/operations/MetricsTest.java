package org.rareearthatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rareearthatlas.OwnSecurityHolder;
import org.rareearthatlas.account.TestAccounts;
import org.rareearthatlas.account.TokenScope;
import org.rareearthatlas.security.Role;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;

/// Metrics of a team's atlas that has them switched on, read as Prometheus does: with a token.
@ExtendWith(OwnSecurityHolder.class)
@DirtiesContext
@Import(TestAccounts.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:metrics;DB_CLOSE_DELAY=-1",
            "atlas.mode=team",
            "atlas.reading=signed-in",
            "atlas.metrics=read-only",
            "spring.test.metrics.export=true"
        })
class MetricsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String METRICS = "/actuator/prometheus";

    private final int port;
    private final TestAccounts accounts;

    MetricsTest(@LocalServerPort int port, TestAccounts accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    private HttpResponse<String> ask(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private String token(Role role, TokenScope scope) {
        return accounts.token(accounts.make(role), scope, Duration.ofDays(1));
    }

    @Test
    void aTokenForMetricsReadsThem() throws Exception {
        String token = token(Role.ADMIN, TokenScope.METRICS);
        ask("/actuator/health", "");
        HttpResponse<String> answer = ask(METRICS, token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body())
                .contains(
                        "jvm_memory_used_bytes{", "http_server_requests_seconds_count{", "hikaricp_connections_active{")
                .doesNotContain(token);
    }

    @Test
    void aTokenForMetricsReadsNothingElse() throws Exception {
        String token = token(Role.ADMIN, TokenScope.METRICS);

        assertThat(ask("/ogc", token).statusCode()).isEqualTo(403);
        assertThat(ask("/actuator/health", token).body()).doesNotContain("details");
    }

    @Test
    void nobodyElseReadsThem() throws Exception {
        assertThat(ask(METRICS, "").statusCode()).isEqualTo(401);
        assertThat(ask(METRICS, "atlas_wrong").statusCode()).isEqualTo(401);
        assertThat(ask(METRICS, token(Role.CURATOR, TokenScope.WRITE)).statusCode())
                .isEqualTo(403);
        assertThat(ask(METRICS, token(Role.ADMIN, TokenScope.WRITE)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyAnAdministratorMakesSuchAToken() {
        assertThatThrownBy(() -> token(Role.CURATOR, TokenScope.METRICS)).isInstanceOf(AccessDeniedException.class);
    }
}
