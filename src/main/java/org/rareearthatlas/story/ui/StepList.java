package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.StoryData;
import org.rareearthatlas.story.StoryStep;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// The steps of a story while it is written: they can be moved, taken away and brought back.
final class StepList extends Div {

    static final String COUNT = "steps.count";

    private final transient SourceService sources;
    private final transient StoryForm form;
    private final List<StepEditor> steps = new ArrayList<>();
    private final Div rows = new Div();
    private final Paragraph none = new Paragraph(getTranslation("story.steps.none"));
    private final Div notice = new Div();

    StepList(SourceService sources, StoryForm form) {
        this.sources = sources;
        this.form = form;
        none.addClassName("not-known");
        notice.addClassNames("entry-note", "story-notice");
        notice.getElement().setAttribute("role", "status");
        rows.addClassName("story-step-editors");
        add(none, rows, notice);
        renumber();
    }

    StepEditor addStep(StoryStep step) {
        StepEditor editor = new StepEditor(sources, form);
        editor.fill(step);
        steps.add(editor);
        rows.add(editor);
        renumber();
        return editor;
    }

    int size() {
        return steps.size();
    }

    int numberOf(StepEditor step) {
        return steps.indexOf(step) + 1;
    }

    StepEditor get(int index) {
        return steps.get(index);
    }

    private void renumber() {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setNumber(i + 1, steps.size());
        }
        none.setVisible(steps.isEmpty());
    }

    /// @return whether it had where to go
    boolean move(StepEditor step, int way) {
        int from = steps.indexOf(step);
        int to = from + way;
        if (from < 0 || to < 0 || to >= steps.size()) {
            return false;
        }
        steps.remove(from);
        steps.add(to, step);
        rows.remove(step);
        rows.addComponentAtIndex(to, step);
        renumber();
        step.focusMove(way);
        tell(getTranslation("story.moved", to + 1, steps.size()));
        return true;
    }

    void removeStep(StepEditor step) {
        int at = steps.indexOf(step);
        steps.remove(step);
        rows.remove(step);
        renumber();
        Button undo = new Button(getTranslation("workspace.undo"), click -> bringBack(step, at));
        tell(getTranslation("story.removed", at + 1));
        notice.add(undo);
        undo.focus();
    }

    private void bringBack(StepEditor step, int at) {
        int to = Math.min(at, steps.size());
        steps.add(to, step);
        rows.addComponentAtIndex(to, step);
        renumber();
        notice.removeAll();
        step.focusText();
        form.changed();
    }

    /// Says something of the steps, for a screen reader too.
    void tell(String words) {
        notice.removeAll();
        notice.add(new Span(words));
    }

    /// The steps that are right; what is wrong with the others is added.
    List<StoryStep> read(List<Problem> problems) {
        List<StoryStep> read = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String prefix = StepEditor.key(i + 1) + ".";
            try {
                read.add(steps.get(i).read());
            } catch (InvalidInputException e) {
                e.problems()
                        .forEach(one -> problems.add(new Problem(prefix + one.field(), one.code(), one.arguments())));
            }
        }
        return read;
    }

    void putState(Map<String, String> state) {
        state.put(COUNT, Integer.toString(steps.size()));
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).putState(i + 1, state);
        }
    }

    void takeState(Map<String, String> state) {
        String count = state.getOrDefault(COUNT, "");
        int kept = count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), StoryData.MOST_STEPS) : steps.size();
        while (steps.size() > kept) {
            rows.remove(steps.removeLast());
        }
        while (steps.size() < kept) {
            addStep(new StoryStep("", "", MapScene.HOME, List.of()));
        }
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).takeState(i + 1, state);
        }
        renumber();
    }

    void clearProblems() {
        steps.forEach(StepEditor::clearProblems);
    }
}
