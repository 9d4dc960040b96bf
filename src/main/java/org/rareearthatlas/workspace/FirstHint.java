package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/// What can be done here, for who sees the atlas for the first time, and three steps that lead from a place to the
/// words of its source. It can be left at any step; the help for the keyboard brings it back. The browser remembers
/// that it was left.
class FirstHint extends Section {

    private final transient SampleTour tour;
    private final Paragraph progress = new Paragraph();
    private final H2 title = new H2();
    private final Div text = new Div();
    private final NativeButton next = new NativeButton();
    private final NativeButton back = new NativeButton();
    private final NativeButton leave = new NativeButton();
    private transient SampleTour.@Nullable Stops stops;
    private int step;

    FirstHint(SampleTour tour) {
        this.tour = tour;
        addClassName("first-hint");
        getElement().setAttribute("hidden", true);
        title.setId("first-hint-title");
        getElement().setAttribute("aria-labelledby", "first-hint-title");
        progress.addClassName("eyebrow");
        text.getElement().setAttribute("role", "status");
        next.addClassNames("atlas-button", "quiet-button", "tour-next");
        next.addClickListener(click -> forward());
        back.addClassNames("atlas-button", "quiet-button", "tour-back");
        back.setText(getTranslation("tour.back"));
        back.addClickListener(click -> go(step - 1));
        leave.addClassNames("atlas-button", "quiet-button", "dismiss-hint");
        Div buttons = new Div(next, back, leave);
        buttons.addClassName("button-row");
        add(progress, title, text, buttons);
        paint();
    }

    /// Begins again with what can be done here; the browser shows it.
    void restart() {
        step = 0;
        paint();
    }

    private void forward() {
        if (step == 0) {
            stops = tour.find(getLocale()).orElse(null);
        }
        SampleTour.Stops way = stops;
        if (way == null) {
            Notices.show(getTranslation("tour.nothing"));
        } else if (step < way.paths().size()) {
            go(step + 1);
        }
    }

    private void go(int to) {
        step = to;
        paint();
        SampleTour.Stops way = stops;
        String path = way == null || step == 0 ? "" : way.paths().get(step - 1);
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private void paint() {
        SampleTour.Stops way = stops;
        text.removeAll();
        if (way == null || step == 0) {
            paintBeginning();
        } else {
            paintStep(way);
        }
    }

    private void paintBeginning() {
        getElement().removeAttribute("data-step");
        progress.setVisible(false);
        back.setVisible(false);
        next.setVisible(true);
        title.setText(getTranslation("workspace.hint.title"));
        text.add(whatCanBeDone());
        next.setText(getTranslation("tour.start"));
        leave.setText(getTranslation("workspace.hint.close"));
    }

    private void paintStep(SampleTour.Stops way) {
        int steps = way.paths().size();
        getElement().setAttribute("data-step", String.valueOf(step));
        progress.setVisible(true);
        back.setVisible(true);
        next.setVisible(step < steps);
        progress.setText(getTranslation("tour.progress", step, steps));
        title.setText(getTranslation("tour.title." + step, way.name()));
        text.add(new Paragraph(getTranslation("tour.text." + step)));
        next.setText(getTranslation("tour.next"));
        leave.setText(getTranslation(step < steps ? "tour.skip" : "tour.done"));
    }

    private UnorderedList whatCanBeDone() {
        return new UnorderedList(
                new ListItem(getTranslation("workspace.hint.regions")),
                new ListItem(getTranslation("workspace.hint.deposits")),
                new ListItem(getTranslation("workspace.hint.add")));
    }
}
