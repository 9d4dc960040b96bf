package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryData;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.rareearthatlas.story.ui.StoryForm;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A story is written beside the map, and nothing typed is lost.
class StoryFormTest extends WorkspaceTest {

    @Autowired
    private StoryService stories;

    private Story story() {
        return asLocalUser(() -> stories.add(new StoryData(
                "Written before",
                "",
                "en",
                true,
                List.of(
                        new StoryStep("A", "First.", MapScene.read("region/tuva"), List.of()),
                        new StoryStep("B", "Second.", MapScene.read("region/yakutia"), List.of())))));
    }

    private void delete(Story story) {
        asLocalUser(() -> stories.delete(story.id(), stories.get(story.id()).version()));
    }

    private Story now(Story story) {
        return asLocalUser(() -> stories.get(story.id()));
    }

    private List<String> texts(Story story) {
        return now(story).data().steps().stream().map(StoryStep::text).toList();
    }

    private void press(String label) {
        NativeButton button = find(NativeButton.class, drawer()).all().stream()
                .filter(each -> label.equals(each.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<Component>(button));
    }

    private void save() {
        find(Button.class, drawer()).withText("Save the story").single().click();
    }

    private TextField field(String label) {
        return find(TextField.class, drawer()).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea text(int step) {
        return find(TextArea.class, drawer()).all().stream()
                .filter(each -> ("Text of step " + step).equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stepsAreMovedByTheirButtons() {
        Story story = story();
        open("story/" + story.id() + "/edit");

        press("Move step 2 up");
        assertThat(textOf(drawer())).contains("Now step 1 of 2.");
        press("Move step 1 up");
        assertThat(find(StoryForm.class).single().isDirty()).isTrue();
        save();

        assertThat(texts(story)).containsExactly("Second.", "First.");
        delete(story);
    }

    @Test
    void aStepThatWasRemovedComesBackWithItsText() {
        Story story = story();
        open("story/" + story.id() + "/edit");
        text(1).setValue("First, changed.");

        press("Remove step 1");
        assertThat(textOf(drawer())).contains("Step 1 was removed.");
        assertThat(text(1).getValue()).isEqualTo("Second.");
        find(Button.class, drawer()).withText("Undo").single().click();
        save();

        assertThat(texts(story)).containsExactly("First, changed.", "Second.");
        delete(story);
    }

    @Test
    void mistakesAreToldAtTheirPlaceAndNothingIsSaved() {
        Story story = story();
        open("story/" + story.id() + "/edit");
        field("Title").setValue("  ");
        text(2).setValue("x".repeat(StoryStep.MAX_TEXT + 1));

        save();

        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(text(2).isInvalid()).isTrue();
        assertThat(textOf(drawer())).contains("Give the story a title.", "5,000 characters at most");
        assertThat(now(story)).isEqualTo(story);
        field("Title").setValue("With a title");
        text(2).setValue("Short.");
        save();
        assertThat(now(story).data().title()).isEqualTo("With a title");
        delete(story);
    }

    @Test
    void whatSomeoneElseSavedIsOverwrittenOnlyOnPurpose() {
        Story story = story();
        open("story/" + story.id() + "/edit");
        field("Title").setValue("Mine");
        asLocalUser(
                () -> stories.update(story.id(), story.version(), new StoryData("Theirs", "", "en", false, List.of())));

        save();

        assertThat(now(story).data().title()).isEqualTo("Theirs");
        assertThat(field("Title").getValue()).isEqualTo("Mine");
        Dialog conflict = find(Dialog.class).single();
        assertThat(conflict.getHeaderTitle()).isEqualTo("Someone else saved this story meanwhile");
        find(Button.class).withText("Save mine in its place").single().click();
        assertThat(now(story).data().title()).isEqualTo("Mine");
        assertThat(texts(story)).containsExactly("First.", "Second.");
        delete(story);
    }

    @Test
    void leavingWithUnsavedWordsIsAskedFor() {
        Story story = story();
        open("story/" + story.id() + "/edit");
        field("Title").setValue("Not saved");

        open("stories");

        assertThat(find(ConfirmDialog.class).all()).anyMatch(ConfirmDialog::isOpened);
        assertThat(find(StoryForm.class).all()).hasSize(1);
        field("Title").setValue("Written before");
        delete(story);
    }

    @Test
    void whatIsChosenOnTheMapIsNotOpenedButPartOfTheView() {
        open("story/new");
        AtlasMap map = find(AtlasMap.class).single();

        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("event.detail").put("v", 1).put("kind", "region").put("id", "tuva");
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), "atlas-select", data));

        assertThat(find(StoryForm.class).all()).hasSize(1);
        assertThat(String.valueOf(map.getElement().getPropertyRaw("selection"))).contains("tuva");
        assertThat(textOf(drawer())).contains("No step yet.");
    }

    @Test
    void aStoryIsPublishedOnlyWithSteps() {
        open("story/new");
        field("Title").setValue("No steps");
        find(Checkbox.class, drawer()).withLabel("Published").single().setValue(true);

        save();

        assertThat(textOf(drawer())).contains("A published story has at least one step.");
        field("Title").setValue("");
        find(Checkbox.class, drawer()).withLabel("Published").single().setValue(false);
    }
}
