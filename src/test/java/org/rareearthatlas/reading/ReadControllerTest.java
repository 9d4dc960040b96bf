package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
class ReadControllerTest {

    private final MockMvc http;

    ReadControllerTest(WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse send(byte[] body) throws Exception {
        return http.perform(post("/api/read")
                        .header("Host", "localhost:8080")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    @Test
    void answersWithTheMentions() throws Exception {
        MockHttpServletResponse response = send("В Якутии нашли руду.".getBytes(StandardCharsets.UTF_8));
        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode mention = JsonMapper.shared()
                .readTree(response.getContentAsByteArray())
                .path("mentions")
                .path(0);
        assertThat(mention.path("exact").asString()).isEqualTo("Якутии");
        assertThat(mention.path("chosen").path("id").asString()).isEqualTo("region:yakutia");
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() throws Exception {
        assertThat(send(new byte[6 << 20]).getStatus()).isEqualTo(413);
        MockHttpServletResponse binary = send(new byte[] {0, 1, 2, (byte) 0xff});
        assertThat(binary.getStatus()).isEqualTo(400);
        assertThat(binary.getContentType()).startsWith("application/problem+json");
    }
}
