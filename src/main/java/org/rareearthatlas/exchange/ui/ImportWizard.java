package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.MapDraft;

/// The five steps of an import. One may go back to any step that was done.
public final class ImportWizard extends Div {

    /// The steps in their order; the words are `import.step.{name}`.
    enum Step {
        FILE,
        READING,
        COLUMNS,
        CHECK,
        IMPORT
    }

    private final transient ImportServices services;
    private final AtlasMap map;
    private final OrderedList steps = new OrderedList();
    private final Div content = new Div();
    private final H3 title = new H3();
    private transient @Nullable ImportDraft draft;
    private boolean running;

    ImportWizard(ImportServices services, AtlasMap map) {
        this.services = services;
        this.map = map;
        addClassName("import-wizard");
        steps.addClassName("import-steps");
        steps.getElement().setAttribute("aria-label", getTranslation("import.steps"));
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("import-step");
        add(steps, title, content);
        show(Step.FILE);
    }

    ImportServices services() {
        return services;
    }

    /// Takes a file that was read, and goes on to how it was read.
    void begin(ImportDraft begun) {
        discard();
        draft = begun;
        show(Step.READING);
    }

    /// Goes to a step; its heading takes the focus, so that a screen reader tells it.
    void show(Step step) {
        running |= step == Step.IMPORT;
        paintSteps(step);
        title.setText(getTranslation("import.step." + step));
        content.removeAll();
        content.add(component(step));
        if (step != Step.FILE) {
            title.getElement().callJsFunction("focus");
            title.getElement().callJsFunction("scrollIntoView");
        }
    }

    private Component component(Step step) {
        ImportDraft current = draft;
        if (current == null || step == Step.FILE) {
            return new FileStep(this);
        }
        return switch (step) {
            case READING -> new ReadingStep(this, current);
            case COLUMNS -> new ColumnsStep(this, current);
            case CHECK -> new CheckStep(this, current);
            default -> new RunStep(this, current);
        };
    }

    private void paintSteps(Step current) {
        steps.removeAll();
        for (Step step : Step.values()) {
            ListItem item = new ListItem();
            String name = getTranslation("import.step." + step + ".short");
            boolean done = step.ordinal() < current.ordinal() && current != Step.IMPORT;
            if (done) {
                NativeButton back = new NativeButton(name, click -> show(step));
                back.addClassName("import-back");
                item.add(back);
            } else {
                item.add(new Span(name));
            }
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
    }

    /// Shows the places of rows on the map.
    void showPlaces(List<CheckedRow> rows) {
        List<LonLat> places = new ArrayList<>();
        for (CheckedRow row : rows) {
            row.findCandidate().flatMap(Candidate::findPoint).ifPresent(places::add);
        }
        map.setDraft(places.isEmpty() ? null : MapDraft.at(places));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        map.setDraft(null);
        discard();
        super.onDetach(event);
    }

    private void discard() {
        ImportDraft left = draft;
        if (left != null) {
            left.discard(running);
        }
    }
}
