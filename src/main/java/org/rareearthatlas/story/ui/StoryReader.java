package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryStep;

/// The steps of a story, to scroll through; tells which one is being read. The browser's half,
/// `frontend/workspace/story.ts`, watches the scrolling and the keys.
@Tag("atlas-story")
@JsModule("./workspace/story.ts")
public class StoryReader extends HtmlContainer {

    private final int count;
    private final Span progress = new Span();

    /// @param cards the quotes that are still there
    /// @param first the step to begin with, from 1
    /// @param onStep hears which step comes into sight, from 1
    public StoryReader(Story story, Map<QuoteId, QuoteCard.Model> cards, int first, IntConsumer onStep) {
        List<StoryStep> steps = story.data().steps();
        count = steps.size();
        Div all = new Div();
        all.addClassName("story-steps");
        for (int i = 0; i < count; i++) {
            all.add(step(steps.get(i), i + 1, story.data().language(), cards));
        }
        add(all);
        if (count > 1) {
            add(bar());
        }
        getElement().setProperty("current", first);
        tell(first);
        getElement()
                .addEventListener("story-step", event -> {
                    int step = event.getEventData().path("event.detail").asInt(0);
                    if (step >= 1 && step <= count) {
                        tell(step);
                        onStep.accept(step);
                    }
                })
                .addEventData("event.detail");
    }

    private Section step(StoryStep step, int number, String language, Map<QuoteId, QuoteCard.Model> cards) {
        Span place = new Span(getTranslation("story.step", number, count));
        place.addClassName("story-count");
        H3 heading = new H3(place);
        if (!step.heading().isEmpty()) {
            Span words = new Span(step.heading());
            words.getElement().setAttribute("lang", language);
            heading.add(words);
        }
        heading.setId("story-step-" + number);
        Section section = new Section(heading);
        section.addClassName("story-step");
        section.getElement().setAttribute("aria-labelledby", "story-step-" + number);
        for (String paragraph : step.paragraphs()) {
            Paragraph text = new Paragraph(paragraph);
            text.addClassName("story-text");
            text.getElement().setAttribute("lang", language);
            section.add(text);
        }
        step.quotes().forEach(quote -> section.add(card(cards.get(quote))));
        return section;
    }

    private Component card(QuoteCard.@Nullable Model model) {
        if (model != null) {
            return new QuoteCard(model);
        }
        Paragraph gone = new Paragraph(getTranslation("story.quote.gone"));
        gone.addClassName("not-known");
        return gone;
    }

    private Nav bar() {
        NativeButton previous = button("story-previous", "←", getTranslation("story.previous"));
        NativeButton next = button("story-next", "→", getTranslation("story.next"));
        progress.getElement().setAttribute("role", "status");
        progress.addClassName("story-progress");
        Nav bar = new Nav(previous, progress, next);
        bar.addClassName("story-bar");
        bar.setAriaLabel(getTranslation("story.steps"));
        return bar;
    }

    private static NativeButton button(String name, String sign, String label) {
        Span arrow = new Span(sign);
        arrow.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(arrow);
        button.setAriaLabel(label);
        button.addClassNames("atlas-button", name);
        return button;
    }

    private void tell(int step) {
        progress.setText(getTranslation("story.step", step, count));
    }

    /// Scrolls to a step, as soon as the page stands still.
    public void open(int step) {
        getElement().callJsFunction("open", step);
    }
}
