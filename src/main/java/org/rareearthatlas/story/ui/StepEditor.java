package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.StoryStep;

/// One step of a story while it is written.
final class StepEditor extends Section {

    static final String HEADING = ".heading";
    static final String TEXT = ".text";
    static final String VIEW = ".view";
    static final String QUOTES = ".quotes";

    private final H4 title = new H4();
    private final TextField heading = new TextField();
    private final TextArea text = new TextArea();
    private final Span view = new Span();
    private final QuoteChoice quotes;
    private final NativeButton up = button("↑", "story-up");
    private final NativeButton down = button("↓", "story-down");
    private final NativeButton remove = button(getTranslation("story.remove"), "story-remove");
    private final NativeButton show = button(getTranslation("story.view.show"), "story-show");
    private final NativeButton take = button(getTranslation("story.view.take"), "story-take");
    private transient MapScene scene = MapScene.HOME;

    StepEditor(SourceService sources, StoryForm form) {
        addClassName("story-step-editor");
        quotes = new QuoteChoice(sources, form::changed);
        heading.setWidthFull();
        text.setWidthFull();
        text.setMinRows(4);
        heading.addValueChangeListener(change -> form.changed());
        text.addValueChangeListener(change -> form.changed());
        up.addClickListener(click -> form.move(this, -1));
        down.addClickListener(click -> form.move(this, 1));
        remove.addClickListener(click -> form.remove(this));
        show.addClickListener(click -> form.showView(scene));
        take.addClickListener(click -> form.takeView(this));
        view.addClassName("story-view-address");
        Div head = new Div(title, row(up, down, remove));
        head.addClassName("story-step-head");
        add(head, heading, text, quotes, view, row(show, take));
    }

    private static Div row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("story-buttons");
        return row;
    }

    private static NativeButton button(String words, String name) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("atlas-button", name);
        return button;
    }

    /// @param number of the step, from 1
    void setNumber(int number, int count) {
        title.setText(getTranslation("story.step", number, count));
        heading.setLabel(getTranslation("story.field.heading", number));
        text.setLabel(getTranslation("story.field.text", number));
        heading.getElement().setAttribute("data-draft", key(number) + HEADING);
        text.getElement().setAttribute("data-draft", key(number) + TEXT);
        quotes.setNumber(number);
        up.setAriaLabel(getTranslation("story.up.of", number));
        down.setAriaLabel(getTranslation("story.down.of", number));
        remove.setAriaLabel(getTranslation("story.remove.of", number));
        show.setAriaLabel(getTranslation("story.view.show.of", number));
        take.setAriaLabel(getTranslation("story.view.take.of", number));
        up.getElement().setAttribute("aria-disabled", Boolean.toString(number == 1));
        down.getElement().setAttribute("aria-disabled", Boolean.toString(number == count));
    }

    /// What stands before the names of this step's fields in a form's state.
    static String key(int number) {
        return "step." + (number - 1);
    }

    void focusMove(int way) {
        (way < 0 ? up : down).focus();
    }

    void focusText() {
        text.focus();
    }

    MapScene scene() {
        return scene;
    }

    void setScene(MapScene shown) {
        scene = shown;
        view.setText(shown.address().isEmpty() ? getTranslation("story.view.home") : shown.address());
    }

    void fill(StoryStep step) {
        heading.setValue(step.heading());
        text.setValue(step.text());
        quotes.setQuotes(step.quotes());
        setScene(step.scene());
    }

    /// @throws org.rareearthatlas.text.InvalidInputException naming the field and what is wrong
    StoryStep read() {
        return new StoryStep(heading.getValue(), text.getValue(), scene, quotes.quotes());
    }

    void putState(int number, Map<String, String> state) {
        state.put(key(number) + HEADING, heading.getValue());
        state.put(key(number) + TEXT, text.getValue());
        state.put(key(number) + VIEW, scene.address());
        state.put(
                key(number) + QUOTES,
                quotes.quotes().stream().map(QuoteId::toString).collect(Collectors.joining(" ")));
    }

    void takeState(int number, Map<String, String> state) {
        heading.setValue(state.getOrDefault(key(number) + HEADING, heading.getValue()));
        text.setValue(state.getOrDefault(key(number) + TEXT, text.getValue()));
        setScene(MapScene.read(state.getOrDefault(key(number) + VIEW, scene.address())));
        String kept = state.get(key(number) + QUOTES);
        if (kept != null) {
            quotes.setQuotes(quotesOf(kept));
        }
    }

    private static List<QuoteId> quotesOf(String kept) {
        return Arrays.stream(kept.split(" "))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new QuoteId(Long.parseLong(id)))
                .toList();
    }

    /// Shows what is wrong where it is.
    ///
    /// @param field of a [StoryStep]
    void showProblem(String field, String words) {
        switch (field) {
            case "heading" -> {
                heading.setErrorMessage(words);
                heading.setInvalid(true);
            }
            case "text" -> {
                text.setErrorMessage(words);
                text.setInvalid(true);
            }
            default -> quotes.setProblem(words);
        }
    }

    void clearProblems() {
        heading.setInvalid(false);
        text.setInvalid(false);
        quotes.setProblem("");
    }
}
