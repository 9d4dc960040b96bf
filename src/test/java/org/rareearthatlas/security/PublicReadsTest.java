package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// What in team mode is answered without asking who asks.
class PublicReadsTest {

    private static boolean allows(String reading, List<String> hosts, MockHttpServletRequest request) {
        return new TeamSecurity()
                .teamReads(new AtlasMode("team", reading), hosts)
                .allows(request);
    }

    private static MockHttpServletRequest read(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ogc/collections/deposits/items");
        request.setServerName(host);
        return request;
    }

    @Test
    void whereAnybodyMayReadAReadIsPublic() {
        assertThat(allows("public", List.of(), read("atlas.example"))).isTrue();
        assertThat(allows("public", List.of("Atlas.Example"), read("atlas.example")))
                .isTrue();
    }

    @Test
    void whereOneSignsInToReadNothingIs() {
        assertThat(allows("signed-in", List.of(), read("atlas.example"))).isFalse();
    }

    @Test
    void foreignHostsPagesTokensAndWritesAreLookedAt() {
        MockHttpServletRequest foreignPage = read("atlas.example");
        foreignPage.addHeader("Origin", "https://other.example");
        MockHttpServletRequest token = read("atlas.example");
        token.addHeader("Authorization", "Bearer spoilt");
        MockHttpServletRequest write = read("atlas.example");
        write.setMethod("POST");

        assertThat(allows("public", List.of("atlas.example"), read("other.example")))
                .isFalse();
        assertThat(allows("public", List.of(), foreignPage)).isFalse();
        assertThat(allows("public", List.of(), token)).isFalse();
        assertThat(allows("public", List.of(), write)).isFalse();
    }
}
