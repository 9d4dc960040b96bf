package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.page.WebStorage;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.comparison.AskedPlaces;
import org.rareearthatlas.comparison.PlaceChoice;
import org.rareearthatlas.comparison.PlaceComparisons;
import org.rareearthatlas.comparison.PlaceRef;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.uikit.InnerLink;

/// The places that the reader has chosen to set side by side; shown while there are some. The browser's tab remembers
/// them.
class ComparisonTray extends Section {

    private static final String KEY = "atlas-compared";

    private final transient PlaceComparisons comparisons;
    private final transient Runnable changed;
    private transient PlaceChoice choice = PlaceChoice.NONE;

    /// @param changed is run whenever other places are chosen
    ComparisonTray(PlaceComparisons comparisons, Runnable changed) {
        this.comparisons = comparisons;
        this.changed = changed;
        addClassName("comparison-tray");
        getElement().setAttribute("aria-label", getTranslation("comparison.tray"));
        setVisible(false);
    }

    PlaceChoice choice() {
        return choice;
    }

    /// Chooses a place, or takes it out; says so when there is no room for another.
    void toggle(PlaceRef place) {
        if (choice.contains(place)) {
            choose(choice.without(place));
        } else if (choice.isFull()) {
            Notices.show(getTranslation("comparison.full", PlaceChoice.MOST));
        } else {
            choose(choice.with(place));
        }
    }

    /// Makes these places the chosen ones.
    void choose(PlaceChoice next) {
        if (next.equals(choice)) {
            return;
        }
        choice = next;
        paint();
        UI ui = UI.getCurrent();
        if (ui != null) {
            WebStorage.setItem(ui, WebStorage.Storage.SESSION_STORAGE, KEY, choice.text());
        }
        changed.run();
    }

    /// Brings back what this tab had chosen before the page was loaded again, unless something is chosen already.
    void recall(UI ui) {
        WebStorage.getItem(ui, WebStorage.Storage.SESSION_STORAGE, KEY, kept -> {
            if (kept != null && choice.places().isEmpty()) {
                choose(AskedPlaces.read(kept).choice());
            }
        });
    }

    /// What a screen reader hears of it.
    String spoken() {
        return getTranslation("comparison.chosen", choice.places().size(), PlaceChoice.MOST);
    }

    private void paint() {
        removeAll();
        setVisible(!choice.places().isEmpty());
        if (choice.places().isEmpty()) {
            return;
        }
        Span count = new Span(spoken());
        count.addClassName("tray-count");
        NativeButton clear = new NativeButton(getTranslation("comparison.clear"), click -> choose(PlaceChoice.NONE));
        clear.addClassNames("atlas-button", "quiet-button");
        add(count, chips(), next(), clear);
    }

    private Component next() {
        if (!choice.isEnough()) {
            Span hint = new Span(getTranslation("comparison.another"));
            hint.addClassName("tray-hint");
            return hint;
        }
        InnerLink open = new InnerLink(SideBySideView.path(choice), getTranslation("comparison.open"));
        open.addClassNames("atlas-button", "tray-open");
        return open;
    }

    private UnorderedList chips() {
        Map<PlaceRef, LocalNames> names = comparisons.listNames(choice);
        UnorderedList chips = new UnorderedList();
        for (PlaceRef place : List.copyOf(choice.places())) {
            String name = names.containsKey(place) ? names.get(place).preferred(getLocale()) : place.text();
            NativeButton out = new NativeButton(name, click -> choose(choice.without(place)));
            out.addClassName("tray-place");
            out.setAriaLabel(getTranslation("comparison.leaveOut", name));
            out.setTitle(getTranslation("comparison.leaveOut", name));
            chips.add(new ListItem(out));
        }
        return chips;
    }
}
