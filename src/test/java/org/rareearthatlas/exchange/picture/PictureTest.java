package org.rareearthatlas.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.AtlasTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
class PictureTest {

    private final MockMvc http;

    PictureTest(WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse fetch(String path) throws Exception {
        return http.perform(get("http://localhost:8080/" + path).header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    private String svg(String query) throws Exception {
        MockHttpServletResponse response = fetch("export/map.svg" + query);
        assertThat(response.getStatus()).as(query).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("image/svg+xml");
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aPlaceIsDrawnWithItsNameAndAddress() throws Exception {
        String map = svg("?place=region/yakutia&lang=en");

        assertThat(map)
                .contains("<svg", "Yakutia", "http://localhost:8080/region/yakutia")
                .doesNotContain("<script");
        assertThat(svg("?place=region/yakutia&lang=ru")).contains("Якутия");
    }

    @Test
    void theSignsTellWhatIsAsked() throws Exception {
        assertThat(svg("?place=region/yakutia&lang=en&signs=tonnage")).contains("Ore, million tonnes (Mt):");
        assertThat(svg("?place=region/yakutia&lang=en&signs=element-Nd")).contains("has Nd");

        MockHttpServletResponse refused = fetch("export/map.svg?signs=colour");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("signs");
    }

    @Test
    void aViewIsDrawnAroundItsCentre() throws Exception {
        String kola = svg("?at=67.7,34.0&km=200&title=Kola");
        String tuva = svg("?at=51.5,95.0&km=200&title=Kola");

        assertThat(kola).contains("Kola").isNotEqualTo(tuva);
    }

    @Test
    void theFilterOfTheMapHolds() throws Exception {
        assertThat(svg("?place=region/yakutia")).isNotEqualTo(svg("?place=region/yakutia&status=past_producer"));
    }

    @Test
    void aPreviewIsAsLargeAsOtherSitesShowIt() throws Exception {
        for (String path : new String[] {"region/yakutia", "deposit/1", "atlas"}) {
            MockHttpServletResponse response = fetch("export/preview/" + path + ".png");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));

            assertThat(image.getWidth()).as(path).isEqualTo(1200);
            assertThat(image.getHeight()).as(path).isEqualTo(630);
            assertThat(response.getHeader("Cache-Control")).contains("max-age=3600");
        }
    }

    @Test
    void aPageToPrintComesAsPdf() throws Exception {
        MockHttpServletResponse response = fetch("export/map.pdf?place=deposit/1&download");

        assertThat(new String(response.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at | at=91,0&km=100",
                "at | at=north&km=100",
                "km | at=60,30&km=-1",
                "km | at=60,30&km=1e9",
                "crs | crs=flat",
                "size | size=10x10",
                "size | size=99999x9"
            })
    void whatCannotBeDrawnIsRefusedWithTheRemedy(String parameter, String query) throws Exception {
        MockHttpServletResponse response = fetch("export/map.svg?" + query);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("\\\"" + parameter + "\\\" is");
    }

    @Test
    void aTitleHasALimit() throws Exception {
        assertThat(fetch("export/map.svg?title=" + "a".repeat(PictureRequest.MAX_TITLE_UTF16 + 1))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aPlaceThatIsNotThereIsNotFound() throws Exception {
        assertThat(fetch("export/map.svg?place=region/atlantis").getStatus()).isEqualTo(404);
        assertThat(fetch("export/map.svg?place=../../etc/passwd").getStatus()).isEqualTo(404);
        assertThat(fetch("export/preview/deposit/999999999.png").getStatus()).isEqualTo(404);
    }
}
