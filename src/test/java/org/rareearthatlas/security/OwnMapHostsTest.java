package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMapHostsTest {

    @Test
    void readsOrigins() {
        assertThat(OwnMapHosts.read("https://tiles.example.org|https://maps.example.org:8443|http://localhost:9000"))
                .containsExactly("https://tiles.example.org", "https://maps.example.org:8443", "http://localhost:9000");
        assertThat(OwnMapHosts.read("")).isEmpty();
        assertThat(OwnMapHosts.read("https://a.example|https://a.example")).containsExactly("https://a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https:",
                "https://*",
                "https://*.example.org",
                "data:",
                "'unsafe-inline'",
                "http://tiles.example.org",
                "http://127.0.0.1.example.org",
                "https://a.example; script-src *",
                "https://a.example script-src",
                "https://a.example/path",
                "https://user@a.example",
                "https://a.example\nx",
                "https://.example",
                "https://a.example:999999",
                "HTTPS://A.EXAMPLE",
                "javascript:alert(1)"
            })
    void readsNothingThatCouldWidenAPolicyFurther(String value) {
        assertThat(OwnMapHosts.read(value)).isEmpty();
        assertThat(OwnMapHosts.read("https://good.example|" + value)).containsExactly("https://good.example");
    }

    @Test
    void readsFiveAtMostAndNothingEndless() {
        List<String> many = IntStream.range(0, 9)
                .mapToObj(i -> "https://h" + i + ".example")
                .toList();
        assertThat(OwnMapHosts.read(String.join("|", many))).isEqualTo(many.subList(0, 5));
        assertThat(OwnMapHosts.read(IntStream.range(0, 500)
                        .mapToObj(i -> "https://h.example")
                        .collect(Collectors.joining("|"))))
                .isEmpty();
    }
}
