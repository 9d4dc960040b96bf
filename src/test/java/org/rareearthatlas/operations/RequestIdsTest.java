package org.rareearthatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTest {

    private final AtomicReference<String> inLog = new AtomicReference<>();

    private String answered(String given) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(RequestIds.HEADER, given);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new RequestIds().doFilter(request, response, (one, other) -> inLog.set(MDC.get(RequestIds.KEY)));
        return String.valueOf(response.getHeader(RequestIds.HEADER));
    }

    @Test
    void takesAProxysIdOverIntoLogAndAnswer() throws Exception {
        assertThat(answered("f00d-42")).isEqualTo("f00d-42");
        assertThat(inLog.get()).isEqualTo("f00d-42");
        assertThat(MDC.get(RequestIds.KEY)).as("after the request").isNull();
    }

    @Test
    void makesOneForWhatCouldForgeALineOrAHeader() throws Exception {
        assertThat(answered("a\r\nSet-Cookie: x")).hasSize(36);
        assertThat(answered("x".repeat(65))).hasSize(36);
        assertThat(answered("")).hasSize(36).isNotEqualTo(answered(""));
    }
}
