package org.rareearthatlas.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
class EmbedTest {

    private static final String ROOT = "http://localhost:8080/";

    private final MockMvc http;

    EmbedTest(WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return http.perform(get(java.net.URI.create(address)).header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    @Test
    void theEmbeddedMapShowsItsPlaceAndLeadsToTheAtlas() throws Exception {
        Document page = Jsoup.parse(fetch(ROOT + "embed/map?place=region/yakutia&lang=ru&theme=dark")
                .getContentAsString());
        String picture = page.expectFirst("img").attr("src");

        assertThat(page.expectFirst("html").attr("data-theme")).isEqualTo("dark");
        assertThat(page.select("figcaption a").attr("href")).isEqualTo(ROOT + "region/yakutia?lang=ru");
        assertThat(page.select("script")).isEmpty();
        MockHttpServletResponse map = fetch(picture);
        assertThat(map.getStatus()).isEqualTo(200);
        assertThat(new String(map.getContentAsByteArray(), StandardCharsets.UTF_8).contains(">Якутия</text>"))
                .isTrue();
    }

    @Test
    void onlyTheEmbeddedMapMayStandInFrames() throws Exception {
        MockHttpServletResponse embed = fetch(ROOT + "embed/map");
        assertThat(embed.getHeader("Content-Security-Policy")).contains("frame-ancestors *", "default-src 'none'");
        assertThat(embed.getHeader("X-Frame-Options")).isNull();
        assertThat(embed.getCookies()).isEmpty();

        for (String path : new String[] {"export/map.svg", "changes.atom", "ogc"}) {
            MockHttpServletResponse other = fetch(ROOT + path);
            assertThat(other.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(other.getHeader("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void whatAnAddressSaysIsNeverMarkupNorAnotherSite() throws Exception {
        Document page = Jsoup.parse(fetch(ROOT + "embed/map?place=//evil.example&title=%22%3E%3Cscript%3E&theme=%22x")
                .getContentAsString());

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.equals(ROOT + "?lang=en"));
        assertThat(page.expectFirst("html").attr("data-theme")).isEmpty();
        assertThat(page.select("img").attr("src")).startsWith(ROOT + "export/map.svg?");
    }
}
