package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// Which pages of other sites may read what.
class ReadingOriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://maps.example, GET,    /ogc,             https://maps.example, true",
        "https://maps.example, HEAD,   /ogc/collections, https://maps.example, true",
        "https://maps.example, GET,    /ogc,             https://maps.example.evil.example, false",
        "https://maps.example, GET,    /ogc,             http://maps.example,  false",
        "https://maps.example, GET,    /ogcx,            https://maps.example, false",
        "https://maps.example, GET,    /map/v1/layers,   https://maps.example, false",
        "https://maps.example, POST,   /ogc,             https://maps.example, false",
        "https://maps.example, DELETE, /ogc,             https://maps.example, false",
        "*,                    GET,    /ogc,             https://any.example,  true",
        "*,                    PUT,    /ogc,             https://any.example,  false",
        "*,                    GET,    /,                https://any.example,  false",
        "'',                   GET,    /ogc,             https://any.example,  false",
        "'',                   GET,    /ogc,             http://localhost:9,   true",
        "'',                   GET,    /ogc,             http://[::1]:9,       true",
        "'',                   GET,    /ogc,             http://localhost.evil.example, false",
        "'',                   GET,    /ogc,             file://localhost,     false",
        "'',                   GET,    /ogc,             null,                 false"
    })
    void onlyNamedPagesMayReadAndNoneMayWrite(String named, String method, String path, String origin, boolean may) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);

        assertThat(new ReadingOrigins(List.of(named)).mayRead(request, origin)).isEqualTo(may);
    }
}
