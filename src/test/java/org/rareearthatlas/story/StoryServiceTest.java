package org.rareearthatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rareearthatlas.Acting.as;
import static org.rareearthatlas.Acting.asLocalUser;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AtlasTest
class StoryServiceTest {

    private final StoryService stories;
    private final SourceService sources;
    private final JdbcClient jdbc;

    StoryServiceTest(StoryService stories, SourceService sources, JdbcClient jdbc) {
        this.stories = stories;
        this.sources = sources;
        this.jdbc = jdbc;
    }

    private static <T> T asAnna(Supplier<T> task) {
        return as("anna", task, Roles.CONTRIBUTOR_AUTHORITY);
    }

    private static <T> T asReader(Supplier<T> task) {
        return as("rita", task, "ROLE_READER");
    }

    private QuoteId quote() {
        return sources.searchQuotes("Putin named some", 1).getFirst().id();
    }

    private static StoryStep step(String text, QuoteId... quotes) {
        return new StoryStep("", text, MapScene.read("region/tuva?element=Nd"), List.of(quotes));
    }

    private static StoryData data(String title, boolean published, StoryStep... steps) {
        return new StoryData(title, "", "en", published, List.of(steps));
    }

    private void delete(Story story) {
        asLocalUser(() -> stories.delete(story.id(), stories.get(story.id()).version()));
    }

    private static ThrowingCallable acting(Supplier<Object> task) {
        return task::get;
    }

    @Test
    void aStoryComesBackAsItWasWritten() {
        StoryData written = new StoryData(
                "Неодим — 稀土 🧲",
                "A reporter",
                "ru",
                true,
                List.of(
                        new StoryStep(
                                "Where",
                                "One.\n\nTwo <b>plain</b> 😀.",
                                MapScene.read(
                                        "region/yakutia?status=producer#map=66.5000,124.0000,2500,albers-siberia"),
                                List.of(quote())),
                        step("")));
        Story saved = asLocalUser(() -> stories.add(written));

        assertThat(asReader(() -> stories.get(saved.id())).data()).isEqualTo(written);
        assertThat(saved.data().steps().getFirst().paragraphs()).containsExactly("One.", "Two <b>plain</b> 😀.");
        assertThat(saved.data().steps().getLast().paragraphs()).isEmpty();
        assertThat(stories.listPublished(1000)).extracting(StoryHead::id).contains(saved.id());
        assertThat(stories.listPublishedIds(0, stories.lastPublishedId() + 1)).contains(saved.id());
        delete(saved);
        assertThat(asLocalUser(() -> stories.find(saved.id()))).isEmpty();
    }

    @Test
    void aDraftIsThereForItsAuthorAndCuratorsAlone() {
        Story draft = asAnna(() -> stories.add(data("Anna's draft", false)));

        assertThat(asAnna(() -> stories.find(draft.id()))).isPresent();
        assertThat(asLocalUser(() -> stories.find(draft.id()))).isPresent();
        assertThat(asReader(() -> stories.find(draft.id()))).isEmpty();
        assertThat(stories.find(draft.id())).as("nobody").isEmpty();
        assertThat(as("boris", () -> stories.find(draft.id()), Roles.CONTRIBUTOR_AUTHORITY))
                .isEmpty();
        assertThat(asAnna(() -> stories.listDrafts(1000)))
                .extracting(StoryHead::title)
                .contains("Anna's draft");
        assertThat(as("boris", () -> stories.listDrafts(1000), Roles.CONTRIBUTOR_AUTHORITY))
                .isEmpty();
        assertThat(asReader(() -> stories.listDrafts(1000))).isEmpty();
        assertThat(stories.listPublished(1000)).extracting(StoryHead::id).doesNotContain(draft.id());
        assertThat(stories.listPublishedIds(0, Long.MAX_VALUE)).doesNotContain(draft.id());
        delete(draft);
    }

    @Test
    void readersWriteNothingAndContributorsPublishNothing() {
        StoryData published = data("Not mine to publish", true, step("One."));
        assertThatThrownBy(acting(() -> asReader(() -> stories.add(data("No", false)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(acting(() -> asAnna(() -> stories.add(published))))
                .isInstanceOf(AccessDeniedException.class);

        Story draft = asAnna(() -> stories.add(data("Mine", false)));
        assertThatThrownBy(acting(() -> asAnna(() -> stories.update(draft.id(), draft.version(), published))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(acting(() -> as(
                        "boris",
                        () -> stories.update(draft.id(), draft.version(), data("Stolen", false)),
                        Roles.CONTRIBUTOR_AUTHORITY)))
                .isInstanceOf(NotFoundException.class);
        Story shown = asLocalUser(() -> stories.update(draft.id(), draft.version(), published));
        assertThat(shown.author()).isEqualTo("anna");
        assertThat(asAnna(() -> stories.mayChange(shown))).isFalse();
        assertThatThrownBy(acting(() -> asAnna(
                        () -> stories.update(shown.id(), shown.version(), data("Changed behind curators", false)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(acting(() -> asAnna(() -> {
                    stories.delete(shown.id(), shown.version());
                    return true;
                })))
                .isInstanceOf(AccessDeniedException.class);
        delete(shown);
    }

    @Test
    void whatSomeoneElseSavedIsNotOverwritten() {
        Story first = asLocalUser(() -> stories.add(data("First", false)));
        Story second = asLocalUser(() -> stories.update(first.id(), first.version(), data("Second", false)));

        assertThatThrownBy(acting(
                        () -> asLocalUser(() -> stories.update(first.id(), first.version(), data("Late", false)))))
                .isInstanceOf(EditConflictException.class);
        assertThatThrownBy(() -> asLocalUser(() -> stories.delete(first.id(), first.version())))
                .isInstanceOf(EditConflictException.class);
        assertThat(asLocalUser(() -> stories.get(first.id()))).isEqualTo(second);
        delete(second);
    }

    @Test
    void everyStateIsKept() {
        Story first = asLocalUser(() -> stories.add(data("State one", false)));
        asLocalUser(() -> stories.update(first.id(), first.version(), data("State two", true, step("Said."))));
        delete(first);

        assertThat(jdbc.sql("select title from story_aud where id = :id and title is not null order by rev")
                        .param("id", first.id().value())
                        .query(String.class)
                        .list())
                .startsWith("State one", "State two");
    }

    @Test
    void quotesMustBeThereWhenTheyAreChosen() {
        QuoteId none = new QuoteId(987_654_321);
        assertThatThrownBy(acting(() -> asLocalUser(
                        () -> stories.add(data("Invented quote", false, step("One."), step("Two.", none))))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.problems().getFirst().field()).isEqualTo("step.1.quotes");
                    assertThat(e.problems().getFirst().code()).isEqualTo("story.quote.gone");
                });
    }

    @Test
    void limitsNameThePlace() {
        assertThat(problem(() -> data(" \u200b ", false))).isEqualTo("title story.title.missing");
        assertThat(problem(() -> data("a".repeat(201), false))).isEqualTo("title text.tooLong");
        assertThat(problem(() -> data("Nothing in it", true))).isEqualTo("steps story.steps.missing");
        assertThat(problem(() -> new StoryData("T", "", "no language", false, List.of())))
                .isEqualTo("language story.language.missing");
        assertThat(problem(() -> new StoryStep("", "😀".repeat(5001), MapScene.HOME, List.of())))
                .isEqualTo("text text.tooLong");
        assertThat(problem(() -> new StoryStep(
                        "",
                        "",
                        MapScene.HOME,
                        Stream.iterate(1L, n -> n + 1)
                                .limit(13)
                                .map(QuoteId::new)
                                .toList())))
                .isEqualTo("quotes story.quotes.tooMany");
        StoryStep[] many = Stream.generate(() -> step("x")).limit(31).toArray(StoryStep[]::new);
        assertThat(problem(() -> data("T", false, many))).isEqualTo("steps story.steps.tooMany");
    }

    @Test
    void theLongestStoryFits() {
        String longest = "😀".repeat(StoryStep.MAX_TEXT);
        StoryStep[] steps =
                Stream.generate(() -> step(longest)).limit(StoryData.MOST_STEPS).toArray(StoryStep[]::new);
        Story saved = asLocalUser(() -> stories.add(data("😀".repeat(StoryData.MAX_TITLE), true, steps)));

        assertThat(stories.get(saved.id()).data().steps()).hasSize(StoryData.MOST_STEPS);
        delete(saved);
    }

    private static String problem(Supplier<Object> make) {
        try {
            return "none: " + make.get();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(one -> one.field() + " " + one.code())
                    .collect(Collectors.joining(", "));
        }
    }
}
