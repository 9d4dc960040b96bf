package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.AtlasTest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@AtlasTest
class SoloSecurityTest {

    private final Filter filters;

    SoloSecurityTest(@Qualifier("springSecurityFilterChain") Filter filters) {
        this.filters = filters;
    }

    @Test
    void whoeverReachesTheMachineIsTheLocalUser() throws Exception {
        AtomicReference<String> name = new AtomicReference<>("nobody came through");

        filters.doFilter(
                request("localhost:8080"),
                new MockHttpServletResponse(),
                (request, response) -> name.set(ActingUser.name()));

        assertThat(name).hasValue(LocalUserFilter.LOCAL_USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
    void answersToTheMachinesOwnNames(String host) throws Exception {
        assertThat(status(request(host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "atlas.example",
                "localhost.atlas.example",
                "127.0.0.1.atlas.example:8080",
                "localhost:8080@atlas.example",
                "localhost:80:80",
                "0.0.0.0:8080",
                "localhost:123456"
            })
    void refusesForeignHosts(String host) throws Exception {
        assertThat(status(request(host))).isEqualTo(403);
    }

    @Test
    void refusesARequestWithoutHost() throws Exception {
        MockHttpServletRequest request = request("localhost");
        request.removeHeader("Host");

        assertThat(status(request)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, 200",
        "https://localhost:8080, 200",
        "http://localhost:9090, 403",
        "http://127.0.0.1:8080, 403",
        "https://atlas.example, 403",
        "null, 403"
    })
    void answersOnlyItsOwnOrigin(String origin, int status) throws Exception {
        MockHttpServletRequest request = request("localhost:8080");
        request.addHeader("Origin", origin);

        assertThat(status(request)).isEqualTo(status);
    }

    @Test
    void aMistypedAddressIsLeftToTheAtlassOwnPageAboutIt() throws Exception {
        MockHttpServletRequest request = request("localhost:8080");
        request.setServletPath("/no/such/page");
        request.setRequestURI("/no/such/page");

        assertThat(status(request)).isEqualTo(200);
    }

    private int status(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filters.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/map/v1/layers/land");
        request.setServletPath("/map/v1/layers/land");
        request.addHeader("Host", host);
        return request;
    }
}
