package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rareearthatlas.Acting.as;
import static org.rareearthatlas.Acting.asLocalUser;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.Samples;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryData;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.rareearthatlas.story.ui.StoryReader;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Stories are listed, and read beside the map.
class StoryViewTest extends WorkspaceTest {

    @Autowired
    private StoryService stories;

    @Autowired
    private SourceService sources;

    private final List<Story> written = new ArrayList<>();

    @AfterEach
    void removeStories() {
        written.forEach(story -> asLocalUser(() -> stories.delete(story.id(), story.version())));
    }

    private Story story(String title, boolean published, StoryStep... steps) {
        Story story =
                asLocalUser(() -> stories.add(new StoryData(title, "A reporter", "en", published, List.of(steps))));
        written.add(story);
        return story;
    }

    private Story twoSteps() {
        QuoteId quote = sources.searchQuotes("Putin named some", 1).getFirst().id();
        return story(
                "Two views",
                true,
                new StoryStep(
                        "First",
                        "One.\n\nTwo <b>plain</b>.",
                        MapScene.read("region/yakutia?region=yakutia#map=66.0000,124.0000,4000,albers-siberia"),
                        List.of(quote)),
                new StoryStep(
                        "", "Three.", MapScene.read("region/tuva#map=51.0000,95.0000,900,web-mercator"), List.of()));
    }

    private void read(Story story, String step) {
        UI.getCurrent().navigate("story/" + story.id(), QueryParameters.of("step", step));
    }

    private void scrollTo(int step) {
        var element = find(StoryReader.class).single().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail", step);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "story-step", data));
    }

    private String map(String property) {
        return String.valueOf(find(AtlasMap.class).single().getElement().getPropertyRaw(property));
    }

    private List<String> links(Component within) {
        return find(Anchor.class, within).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void theMapShowsTheStepThatIsRead() {
        read(twoSteps(), "1");

        assertThat(map("selection")).contains("yakutia");
        assertThat(map("projection")).isEqualTo("albers-siberia");
        assertThat(textOf(drawer()))
                .contains("Two views", "A reporter", "Step 1 of 2", "First", "Two <b>plain</b>.")
                .contains("Putin named some of the major regions", "attributed to Vladimir Putin");

        scrollTo(2);

        assertThat(map("selection")).contains("tuva");
        assertThat(map("projection")).isEqualTo("web-mercator");
        assertThat(find(StoryView.class).single().permanentPath().orElseThrow()).endsWith("?step=2");

        scrollTo(99);
        assertThat(find(StoryView.class).single().permanentPath().orElseThrow()).endsWith("?step=2");
    }

    @Test
    void anAddressOpensItsStep() {
        Story story = twoSteps();

        read(story, "2");
        assertThat(map("selection")).contains("tuva");
        read(story, "77");
        assertThat(map("selection")).contains("tuva");
        read(story, "nonsense");
        assertThat(map("selection")).contains("yakutia");
        assertThat(links(drawer()))
                .contains("stories", "export/story/" + story.id() + ".html", "story/" + story.id() + "/edit");
    }

    @Test
    void aQuoteThatIsGoneLeavesANote() {
        QuoteId quote = asLocalUser(() ->
                        sources.addQuote(sources.searchSources("", 1).getFirst().id(), Samples.quote("Soon gone")))
                .id();
        Story story = story("A quote is deleted", true, new StoryStep("", "It said:", MapScene.HOME, List.of(quote)));
        asLocalUser(() -> sources.deleteQuote(quote));

        read(story, "1");

        assertThat(textOf(drawer())).contains("A quote that stood here is no longer in the atlas.");
    }

    @Test
    void aStoryWithoutStepsIsReadable() {
        read(story("Only a title", false), "1");

        assertThat(textOf(drawer())).contains("Only a title", "Not published");
    }

    @Test
    void theListTellsWhatIsNotPublished() {
        Story shown = twoSteps();
        Story hidden = story("A draft of mine", false);

        open("stories");

        assertThat(links(drawer())).contains("story/" + shown.id(), "story/" + hidden.id(), "story/new");
        assertThat(textOf(drawer())).contains("Not published", "A draft of mine");
    }

    @Test
    void aReaderSeesNoDraftAndNothingToWrite() {
        Story hidden = story("Not for readers", false);
        UI.getCurrent().navigate("");

        as(
                "rita",
                () -> {
                    open("stories");
                    assertThat(textOf(drawer())).doesNotContain("Not for readers");
                    assertThatThrownBy(() -> stories.get(hidden.id())).isInstanceOf(NotFoundException.class);
                    return true;
                },
                "ROLE_READER");
        assertThat(Acting.as("anna", () -> stories.listDrafts(1000), Roles.CONTRIBUTOR_AUTHORITY))
                .isEmpty();
    }
}
