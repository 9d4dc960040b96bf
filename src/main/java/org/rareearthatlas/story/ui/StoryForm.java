package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryData;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.uikit.DraftOffer;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.LeaveDialog;
import org.rareearthatlas.uikit.Offers;
import org.rareearthatlas.uikit.UnsavedInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a story: its title, its steps from views of the map, the words of its author and the quotes. Nothing typed is
/// lost by a mistake, a conflict or a closed window.
@StyleSheet("styles/entry.css")
public class StoryForm extends Div implements BeforeLeaveObserver {

    private static final Logger LOG = LoggerFactory.getLogger(StoryForm.class);

    private static final String TITLE = "title";
    private static final String BYLINE = "byline";
    private static final String LANGUAGE = "language";
    private static final String PUBLISHED = "published";
    private static final List<String> LANGUAGES = List.of("en", "ru", "de", "es", "fr", "ja", "kk", "pt", "uk", "zh");

    private final transient StoryService stories;
    private final transient StoryTools tools;
    private final transient Consumer<Story> onSaved;
    private transient @Nullable Story story;
    private final TextField title = new TextField();
    private final TextField byline = new TextField();
    private final Select<String> language = new Select<>();
    private final Checkbox published = new Checkbox();
    private final StepList steps;
    private final Div problems = new Div();
    private final UnsavedInput unsaved;
    private Map<String, String> untouched;
    private boolean finished;

    /// @param story null for a new one
    /// @param onSaved hears what was saved
    public StoryForm(
            StoryService stories,
            SourceService sources,
            StoryTools tools,
            @Nullable Story story,
            Consumer<Story> onSaved,
            Runnable onCancel) {
        this.stories = stories;
        this.tools = tools;
        this.story = story;
        this.onSaved = onSaved;
        steps = new StepList(sources, this);
        unsaved = new UnsavedInput("story." + (story == null ? "new" : story.id()));
        addClassNames("entry-form", "story-form");
        getElement().setAttribute("role", "form");
        problems.addClassName("story-problems");
        problems.getElement().setAttribute("role", "alert");
        prepareFields();
        fill(story);
        untouched = values();
        unsaved.onDraft((storedAt, kept) ->
                addComponentAtIndex(1, new DraftOffer(storedAt, kept, this::restore, unsaved::forget)));
        H3 heading = new H3(getTranslation("story.steps"));
        heading.addClassName("section-title");
        Paragraph plain = new Paragraph(getTranslation("story.field.text.help"));
        plain.addClassName("quiet");
        add(unsaved, fields(), heading, plain, steps, new ViewAdding(this), publishing(), problems, bar(onCancel));
    }

    private void prepareFields() {
        title.setLabel(getTranslation("story.field.title"));
        title.setRequiredIndicatorVisible(true);
        title.getElement().setAttribute("data-draft", TITLE);
        byline.setLabel(getTranslation("story.field.byline"));
        byline.setHelperText(getTranslation("story.field.byline.help"));
        byline.getElement().setAttribute("data-draft", BYLINE);
        language.setLabel(getTranslation("story.field.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(
                tag -> tag == null ? "" : Formats.of(getLocale()).language(tag));
        published.setLabel(getTranslation("story.field.published"));
        published.setHelperText(getTranslation("story.field.published.help"));
        title.addValueChangeListener(change -> changed());
        byline.addValueChangeListener(change -> changed());
        language.addValueChangeListener(change -> changed());
        published.addValueChangeListener(change -> changed());
    }

    private void fill(@Nullable Story kept) {
        language.setValue(getLocale().getLanguage());
        if (kept != null) {
            StoryData data = kept.data();
            title.setValue(data.title());
            byline.setValue(data.byline());
            setLanguage(data.language());
            published.setValue(data.published());
            data.steps().forEach(steps::addStep);
        }
    }

    private void setLanguage(String tag) {
        if (!LANGUAGES.contains(tag)) {
            List<String> more = new ArrayList<>(LANGUAGES);
            more.add(tag);
            language.setItems(more);
        }
        language.setValue(tag);
    }

    private Component fields() {
        Div fields = new Div(title, byline, language);
        fields.addClassName("entry-fields");
        return fields;
    }

    private Component publishing() {
        if (Offers.to(Roles.CURATOR)) {
            return published;
        }
        Paragraph later = new Paragraph(getTranslation("story.curatorPublishes"));
        later.addClassName("quiet");
        return later;
    }

    private Component bar(Runnable onCancel) {
        Button save = new Button(getTranslation("story.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("entry.cancel"), click -> onCancel.run());
        Div bar = new Div(save, cancel);
        bar.addClassName("entry-bar");
        return bar;
    }

    void addStep(MapScene scene) {
        StepEditor step = steps.addStep(new StoryStep("", "", scene, List.of()));
        step.focusText();
        changed();
    }

    void readView(Consumer<MapScene> then) {
        tools.readView()
                .accept(found -> found.ifPresentOrElse(then, () -> steps.tell(getTranslation("story.view.notYet"))));
    }

    void showView(MapScene scene) {
        tools.showView().accept(scene);
    }

    void takeView(StepEditor step) {
        readView(scene -> {
            step.setScene(scene);
            steps.tell(getTranslation("story.view.taken", steps.numberOf(step)));
            changed();
        });
    }

    void move(StepEditor step, int way) {
        if (steps.move(step, way)) {
            changed();
        }
    }

    void remove(StepEditor step) {
        steps.removeStep(step);
        changed();
    }

    /// To be called when something was changed: the browser keeps it until it is saved.
    void changed() {
        if (untouched != null) {
            unsaved.update(isDirty(), values());
        }
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(TITLE, title.getValue());
        values.put(BYLINE, byline.getValue());
        values.put(LANGUAGE, language.getValue());
        values.put(PUBLISHED, published.getValue().toString());
        steps.putState(values);
        return values;
    }

    private void restore(Map<String, String> kept) {
        title.setValue(kept.getOrDefault(TITLE, title.getValue()));
        byline.setValue(kept.getOrDefault(BYLINE, byline.getValue()));
        setLanguage(kept.getOrDefault(LANGUAGE, language.getValue()));
        published.setValue(Boolean.parseBoolean(kept.getOrDefault(PUBLISHED, "false")) && Offers.to(Roles.CURATOR));
        steps.takeState(kept);
        changed();
    }

    /// Whether something was entered that is not saved.
    public boolean isDirty() {
        return !finished && !values().equals(untouched);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isDirty()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new LeaveDialog(() -> {
                        finished = true;
                        unsaved.forget();
                        leave.proceed();
                    })
                    .open();
        }
    }

    private void save() {
        Story before = story;
        save(before == null ? 0 : before.version());
    }

    /// @param version that what is saved takes the place of
    private void save(int version) {
        problems.removeAll();
        title.setInvalid(false);
        steps.clearProblems();
        try {
            StoryData data = read();
            Story before = story;
            finish(before == null ? stories.add(data) : stories.update(before.id(), version, data));
        } catch (InvalidInputException e) {
            show(e.problems());
        } catch (EditConflictException e) {
            resolveConflict();
        } catch (NotFoundException e) {
            show(List.of(Problem.of("", "entry.gone")));
        } catch (RuntimeException e) {
            LOG.error("A story could not be saved", e);
            show(List.of(Problem.of("", "entry.failed")));
        }
    }

    private StoryData read() {
        List<Problem> found = new ArrayList<>();
        List<StoryStep> read = steps.read(found);
        try {
            StoryData data =
                    new StoryData(title.getValue(), byline.getValue(), language.getValue(), published.getValue(), read);
            if (found.isEmpty()) {
                return data;
            }
        } catch (InvalidInputException e) {
            found.addAll(0, e.problems());
        }
        throw new InvalidInputException(found);
    }

    private void show(List<Problem> found) {
        for (Problem problem : found) {
            String words = getTranslation(
                    "problem." + problem.code(), problem.arguments().toArray());
            problems.add(new Paragraph(words));
            showAtField(problem.field(), words);
        }
    }

    private void showAtField(String field, String words) {
        if (field.equals(TITLE)) {
            title.setErrorMessage(words);
            title.setInvalid(true);
            title.focus();
        } else if (field.matches("step\\.\\d+\\..+")) {
            String[] parts = field.split("\\.", 3);
            steps.get(Integer.parseInt(parts[1])).showProblem(parts[2], words);
        }
    }

    private void resolveConflict() {
        Story before = story;
        if (before != null) {
            stories.find(before.id())
                    .ifPresentOrElse(
                            theirs -> new StoryConflict(theirs.id(), () -> save(theirs.version())).open(),
                            () -> show(List.of(Problem.of("", "entry.gone"))));
        }
    }

    private void finish(Story saved) {
        finished = true;
        story = saved;
        unsaved.update(false, Map.of());
        unsaved.forget();
        onSaved.accept(saved);
    }
}
