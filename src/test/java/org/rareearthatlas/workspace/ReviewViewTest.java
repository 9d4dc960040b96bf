package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.review.MentionState;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends WorkspaceTest {

    @Autowired
    private SourceService sources;

    @Autowired
    private SourceTextService texts;

    @Autowired
    private ReviewService reviews;

    @Test
    void aTextIsReadAndDecidedAndEachStepIsTakenBack() throws InterruptedException {
        Source source = add("The invented minister named Tuva and Yakutia in a speech for a test of the queue.");
        open("source/" + source.id());
        assertThat(textOf(drawer())).contains("Find the places");
        open("source/" + source.id() + "/review");
        assertThat(textOf(drawer())).contains("Nothing comes onto the map before you say so.");
        press("Find the places");
        await(() -> textOf(drawer()).contains("1 of 2"));
        assertThat(textOf(drawer())).contains("Tuva", "Why: ");

        press("Accept");
        assertThat(textOf(drawer())).contains("2 of 2", "1 waits", "Accepted: Tuva");
        press("Reject");
        assertThat(textOf(drawer())).contains("0 wait", "Rejected: Yakutia");
        assertThat(states(source)).containsExactly(MentionState.ACCEPTED, MentionState.REJECTED);
        assertThat(sources.listQuotesOf(source.id())).hasSize(1);

        press("Undo");
        press("Undo");
        assertThat(states(source)).containsOnly(MentionState.WAITING);
        assertThat(sources.listQuotesOf(source.id())).isEmpty();
        assertThat(button("Undo").isEnabled()).isFalse();
    }

    @Test
    void nextAndPreviousLookWithoutDeciding() throws InterruptedException {
        Source source = read("The invented minister named Tuva and Yakutia in a second speech for the queue.");
        press("Next");
        assertThat(textOf(drawer())).contains("2 of 2");
        press("Previous");
        assertThat(textOf(drawer())).contains("1 of 2");
        assertThat(states(source)).containsOnly(MentionState.WAITING);
        assertThat(find(RadioButtonGroup.class, drawer()).all()).isNotEmpty();
    }

    @Test
    void theClearOnesAreAcceptedAtOnceAndTakenBackAtOnce() throws InterruptedException {
        Source source = read("The invented minister named Tuva and Yakutia in a fourth speech for the queue.");
        press("Accept 2 clear ones");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        await(() -> states(source).stream().allMatch(MentionState.ACCEPTED::equals)
                && textOf(drawer()).contains("0 wait"));
        assertThat(sources.listQuotesOf(source.id())).hasSize(1);

        press("Undo");
        assertThat(states(source)).containsOnly(MentionState.WAITING);
        assertThat(sources.listQuotesOf(source.id())).isEmpty();
    }

    @Test
    void theNextNameOfASentenceTakesTheSpeakerThatWasEntered() throws InterruptedException {
        Source source = read("The invented minister named Tuva and Yakutia in a sixth speech for the queue.");
        speaker().setValue("Minister Beispiel");
        press("Accept");
        assertThat(speaker().getValue()).isEqualTo("Minister Beispiel");
        assertThat(speaker().getHelperText()).startsWith("These words are quoted already");
        press("Accept");

        assertThat(sources.listQuotesOf(source.id()))
                .singleElement()
                .satisfies(quote -> assertThat(quote.data().speaker()).isEqualTo("Minister Beispiel"));
    }

    private TextField speaker() {
        return find(TextField.class, drawer())
                .withCondition(field -> "Speaker".equals(field.getLabel()))
                .single();
    }

    @Test
    void whatWasDecidedBeforeIsDecidedAgain() throws InterruptedException {
        Source source = read("The invented minister named Tuva alone in a fifth speech for the queue.");
        press("Accept");
        open("source/" + source.id());
        open("source/" + source.id() + "/review");
        assertThat(button("Undo").isEnabled()).isFalse();

        press("Decide again");
        assertThat(states(source)).containsExactly(MentionState.WAITING);
        assertThat(sources.listQuotesOf(source.id())).isEmpty();
        assertThat(find(Button.class, drawer()).withText("Decide again").exists())
                .isFalse();
    }

    @Test
    void saysSoWhenATextNamesNoPlace() throws InterruptedException {
        Source source = add("nothing here is a name of anything at all in this text for a test");
        open("source/" + source.id() + "/review");
        press("Find the places");
        await(() -> textOf(drawer()).contains("No names of places"));
        assertThat(textOf(drawer())).contains("No names of places were found in this text.");
    }

    @Test
    void aSourceWithoutATextLeadsToAddingOne() {
        Source source = sources.addSource(Samples.source("Sample without a text"));
        open("source/" + source.id() + "/review");
        assertThat(textOf(drawer())).contains("This source has no text yet.", "Add");
    }

    @Test
    void decisionsAreInspectedAndForgotten() throws InterruptedException {
        read("The invented minister named Tuva in a third speech for the queue.");
        press("Reject");
        open("review/decisions");
        assertThat(textOf(drawer())).contains("Tuva", "no place");

        find(Button.class, drawer())
                .withCondition(each -> each.getAriaLabel().orElse("").equals("Forget what was decided about: Tuva"))
                .single()
                .click();
        assertThat(textOf(drawer())).doesNotContain("Tuva");
    }

    private Source add(String words) {
        return texts.addSource(Samples.source("Sample to review"), new NewText(words, null));
    }

    private Source read(String words) throws InterruptedException {
        Source source = add(words);
        open("source/" + source.id() + "/review");
        press("Find the places");
        await(() -> textOf(drawer()).contains("1 of "));
        return source;
    }

    private List<MentionState> states(Source source) {
        SourceText text = texts.findNewest(source.id()).orElseThrow();
        return reviews.list(text.id()).stream().map(ReviewedMention::state).toList();
    }

    private void press(String caption) {
        button(caption).click();
    }

    private Button button(String caption) {
        return find(Button.class, drawer()).withText(caption).single();
    }
}
