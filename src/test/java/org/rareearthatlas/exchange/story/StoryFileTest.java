package org.rareearthatlas.exchange.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryData;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
@Transactional
class StoryFileTest {

    private static final String HOSTILE =
            "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>&\"'";
    private static final Pattern FETCHED =
            Pattern.compile("(?i)\\b(src|srcset|data|poster|xlink:href|action|background)\\s*=|url\\((?!#)|@import");

    private final StoryService stories;
    private final SourceService sources;
    private final MockMvc http;

    StoryFileTest(StoryService stories, SourceService sources, WebApplicationContext context) {
        this.stories = stories;
        this.sources = sources;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
    }

    private Story story(String title, String language, StoryStep... steps) {
        return asLocalUser(() -> stories.add(new StoryData(title, "A reporter", language, true, List.of(steps))));
    }

    private Quote quote() {
        return sources.searchQuotes("Putin named some", 1).getFirst();
    }

    private MockHttpServletResponse fetch(Object id) throws Exception {
        return http.perform(get("http://localhost:8080/export/story/" + id + ".html")
                        .header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    private String file(Story story) throws Exception {
        MockHttpServletResponse response = fetch(story.id());
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("rare-earth-atlas-story-" + story.id() + ".html");
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Story twoSteps() {
        return story(
                "Two steps",
                "en",
                new StoryStep(
                        "Where it lies",
                        "One.\n\nTwo.",
                        MapScene.read("region/yakutia?status=prospect#map=66.5000,124.0000,4000,albers-siberia"),
                        List.of(quote().id())),
                new StoryStep("", "Three.", MapScene.read("deposit/1"), List.of(quote().id())));
    }

    @Test
    void theFileHoldsTextsMapsQuotesAndSources() throws Exception {
        Quote quote = quote();
        Document page = Jsoup.parse(file(twoSteps()));

        assertThat(page.title()).isEqualTo("Two steps · Rare Earth Atlas");
        assertThat(page.select("main > article > header > h1")).hasSize(1);
        assertThat(page.select("section.step").eachAttr("id")).containsExactly("step-1", "step-2");
        assertThat(page.select("#step-1 h2").text()).isEqualTo("Where it lies");
        assertThat(page.select("#step-1 .words > p:not([class])").eachText()).containsExactly("One.", "Two.");
        assertThat(page.select("#step-1 blockquote").text())
                .isEqualTo(quote.data().selector().exact());
        assertThat(page.select("#step-1 .quote figcaption").text())
                .contains("the reporter’s words, attributed to Vladimir Putin", "2 March 2025");
        assertThat(page.select(".step .map > svg[role=img]").eachAttr("aria-label"))
                .containsExactly("Map of step 1: Where it lies", "Map of step 2");
        assertThat(page.select("#step-1 svg").text()).contains("Yakutia");
        assertThat(page.select(".sources li")).hasSize(1);
        assertThat(page.select("a").eachAttr("href"))
                .contains(
                        "http://localhost:8080/region/yakutia?status=prospect#map=66.5000,124.0000,4000,albers-siberia",
                        "http://localhost:8080/quote/" + quote.id(),
                        "http://localhost:8080/source/" + quote.source().id());
        assertThat(page.select("footer a").attr("href")).startsWith("http://localhost:8080/story/");
    }

    @Test
    void theFileNeedsNothingFromElsewhereAndRunsNothing() throws Exception {
        String file = file(twoSteps());
        Document page = Jsoup.parse(file);

        assertThat(page.select("script, img, link, iframe, object, embed, form, base, image, use, [style]"))
                .isEmpty();
        assertThat(FETCHED.matcher(file).results().map(found -> found.group()).toList())
                .isEmpty();
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.expectFirst("style").data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(file.indexOf("Content-Security-Policy")).isLessThan(file.indexOf("<style"));
    }

    @Test
    void noTwoPartsOfThePageHaveTheSameIdAndEveryClipIsThere() throws Exception {
        Document page = Jsoup.parse(file(twoSteps()));
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().anyMatch(id -> id.startsWith("map-2-clip-"));
        assertThat(page.select("[clip-path]").eachAttr("clip-path"))
                .isNotEmpty()
                .allSatisfy(clip -> assertThat(ids).contains(clip.substring("url(#".length(), clip.length() - 1)));
        assertThat(page.select("clipPath").size()).isPositive();
    }

    @Test
    void whatIsTypedIsNeverMarkup() throws Exception {
        Story story = asLocalUser(() -> stories.add(new StoryData(
                HOSTILE, HOSTILE, "en", true, List.of(new StoryStep(HOSTILE, HOSTILE, MapScene.HOME, List.of())))));
        Document page = Jsoup.parse(file(story));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h1, h2, .words > p:not([class])").eachText()).containsOnly(HOSTILE);
        assertThat(page.expectFirst(".quiet").text()).startsWith(HOSTILE);
        assertThat(page.title()).startsWith(HOSTILE);
        assertThat(page.select("svg").attr("aria-label")).endsWith(HOSTILE);
    }

    /// Otherwise a sign would stay dark on dark.
    @Test
    void everyColourOfTheMapsHasOneInTheDark() throws Exception {
        Document page = Jsoup.parse(file(story(
                "All signs",
                "en",
                Stream.of("status", "element", "element-Nd", "tonnage", "age", "disagreement")
                        .map(signs -> "region/yakutia#map=62.0000,100.0000,7000,albers-siberia," + signs)
                        .map(view -> new StoryStep("", "", MapScene.read(view), List.of()))
                        .toArray(StoryStep[]::new))));
        Set<String> used = page.select("svg *").stream()
                .flatMap(part -> List.of(part.attr("fill"), part.attr("stroke")).stream())
                .filter(colour -> colour.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used)
                .hasSizeGreaterThan(14)
                .allSatisfy(colour -> assertThat(StoryStyle.css())
                        .contains("svg [fill=\"" + colour + "\"]", "svg [stroke=\"" + colour + "\"]"));
    }

    @Test
    void theAtlasSpeaksTheLanguageOfTheStory() throws Exception {
        Document page = Jsoup.parse(file(story(
                "Где это",
                "ru",
                new StoryStep("", "Раз. 稀土 😀", MapScene.read("region/tuva"), List.of(quote().id())))));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select(".number").text()).isEqualTo("Шаг 1 из 1");
        assertThat(page.select("#step-1 .words > p:not([class])").text()).isEqualTo("Раз. 稀土 😀");
        assertThat(page.select("blockquote").attr("lang")).isEqualTo("en");
    }

    @Test
    void aPlaceThatIsGoneAndViewsAtTheEdgesAreDrawnAllTheSame() throws Exception {
        Document page = Jsoup.parse(file(story(
                "Edges",
                "en",
                new StoryStep("", "", MapScene.read("region/atlantis"), List.of()),
                new StoryStep("", "", MapScene.read("#map=90.0000,0.0000,9000,north-pole-laea"), List.of()),
                new StoryStep("", "", MapScene.read("#map=0.0000,180.0000,1,web-mercator"), List.of()),
                new StoryStep("", "", MapScene.read("#map=-90.0000,-180.0000,900000,world-equal-area"), List.of()))));

        assertThat(page.select(".map > svg"))
                .hasSize(4)
                .allSatisfy((Element map) -> assertThat(map.select("path")).isNotEmpty());
    }

    @Test
    void thePreviewIsTheFirstView() throws Exception {
        MockHttpServletResponse first = preview(twoSteps());
        MockHttpServletResponse none =
                preview(asLocalUser(() -> stories.add(new StoryData("Two steps", "", "en", false, List.of()))));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(first.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(first.getHeader("Cache-Control")).contains("max-age=3600");
        assertThat(none.getStatus()).isEqualTo(200);
        assertThat(none.getHeader("Cache-Control")).contains("no-store");
        assertThat(none.getContentAsByteArray()).isNotEqualTo(first.getContentAsByteArray());
    }

    private MockHttpServletResponse preview(Story story) throws Exception {
        return http.perform(get("http://localhost:8080/export/preview/story/" + story.id() + ".png")
                        .header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    @Test
    void aStoryThatIsNotThereIsNotFound() throws Exception {
        assertThat(fetch(987_654_321).getStatus()).isEqualTo(404);
    }
}
