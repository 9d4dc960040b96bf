package org.rareearthatlas.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.as;
import static org.rareearthatlas.Acting.asLocalUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryData;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
@Transactional
@ViewPackages(packages = "org.rareearthatlas.shell")
class StoryPagesTest extends SpringBrowserlessTest {

    private static final String ROOT = "https://atlas.example/";

    @Autowired
    private PublicPages pages;

    @Autowired
    private Sitemaps sitemaps;

    @Autowired
    private StoryService stories;

    @Autowired
    private SourceService sources;

    private Story story(String title, boolean published) {
        Quote quote = sources.searchQuotes("Putin named some", 1).getFirst();
        return asLocalUser(() -> stories.add(new StoryData(
                title,
                "A reporter",
                "ru",
                published,
                List.of(
                        new StoryStep(
                                "Якутия",
                                "Раз.\n\nДва <b>не жирно</b>.",
                                MapScene.read("region/yakutia?element=Nd#map=66.5000,124.0000,4000,albers-siberia"),
                                List.of(quote.id())),
                        new StoryStep("", "Три.", MapScene.HOME, List.of())))));
    }

    private Document read(Story story) {
        Document document = Jsoup.parse("<!doctype html><html><head></head><body></body></html>");
        new PageDocument(document, ROOT, Locale.ENGLISH)
                .add(pages.find("story/" + story.id(), ROOT, Locale.ENGLISH).orElseThrow());
        return Jsoup.parse(document.outerHtml());
    }

    @Test
    void aStoryIsADocumentWithoutScripts() {
        Story story = story("Где это лежит", true);
        Document page = read(story);

        assertThat(page.title()).isEqualTo("Где это лежит · Rare Earth Atlas");
        assertThat(page.select("noscript h1").text()).isEqualTo("Где это лежит");
        assertThat(page.select("noscript article").attr("lang")).isEqualTo("ru");
        assertThat(page.select("noscript h2").eachText()).containsExactly("Якутия", "Step 2 of 2");
        assertThat(page.select("noscript section > p").eachText())
                .containsExactly("Раз.", "Два <b>не жирно</b>.", "Три.");
        assertThat(page.select("noscript blockquote").text()).contains("Putin named some");
        assertThat(page.select("noscript a").eachAttr("href"))
                .contains(
                        "region/yakutia?element=Nd#map=66.5000,124.0000,4000,albers-siberia",
                        "export/story/" + story.id() + ".html");
        assertThat(page.select("noscript b, noscript script")).isEmpty();
    }

    @Test
    void otherSitesAreToldWhatItIs() {
        Document page = read(story("Told to others", true));

        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Told to others");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .matches(ROOT + "export/preview/story/\\d+\\.png\\?lang=en");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Раз.");
        JsonNode data = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("@type").asString()).isEqualTo("Article");
        assertThat(data.path("author").asString()).isEqualTo("A reporter");
        assertThat(data.path("inLanguage").asString()).isEqualTo("ru");
        assertThat(data.path("citation").size()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsPublishedIsListedAndRead() {
        Story shown = story("Shown", true);
        Story hidden = story("Hidden", false);

        Stream<String> paths = sitemaps.findPaths("story", 0).orElseThrow();
        assertThat(paths).contains("story/" + shown.id()).doesNotContain("story/" + hidden.id());
        assertThat(sitemaps.parts()).contains("story-0");
        PublicPage home = pages.find("", ROOT, Locale.ENGLISH).orElseThrow();
        assertThat(home.content().select("a").eachAttr("href"))
                .contains("story/" + shown.id())
                .doesNotContain("story/" + hidden.id());
        assertThat(as("rita", () -> pages.find("story/" + hidden.id(), ROOT, Locale.ENGLISH), "ROLE_READER"))
                .isEmpty();
        assertThat(PublicPages.isPermanent("story/" + hidden.id())).isTrue();
        assertThat(PublicPages.isPermanent("story/new")).isFalse();
    }
}
