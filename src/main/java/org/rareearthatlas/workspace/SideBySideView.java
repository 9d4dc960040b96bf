package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.comparison.AskedPlaces;
import org.rareearthatlas.comparison.PlaceChoice;
import org.rareearthatlas.comparison.PlaceComparison;
import org.rareearthatlas.comparison.PlaceComparisons;
import org.rareearthatlas.comparison.PlaceRef;
import org.rareearthatlas.comparison.ui.ComparisonTable;
import org.rareearthatlas.uikit.Section;

/// Two to four regions and deposits side by side. The address holds which ones.
@Route(value = SideBySideView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class SideBySideView extends Div implements BeforeEnterObserver, DrawerContent {

    static final String PATH = "compare-places";

    private static final String PLACES = "places";

    private final transient PlaceComparisons comparisons;
    private final Div notes = new Div();
    private final Section<PlaceComparison> table = new Section<>(this::table);
    private final Div takeAlong = new Div();
    private transient AskedPlaces asked = AskedPlaces.read("");
    private @Nullable ComparisonTray tray;
    private boolean opening = true;

    SideBySideView(PlaceComparisons comparisons) {
        this.comparisons = comparisons;
        addClassNames("panel-body", "side-by-side");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        Paragraph what = new Paragraph(getTranslation("comparison.what"));
        what.addClassName("quiet");
        takeAlong.addClassName("button-row");
        add(header, what, notes, table, takeAlong);
    }

    /// The address of a comparison, from the application's root.
    static String path(PlaceChoice choice) {
        return PATH + "?" + PLACES + "=" + choice.text();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = AskedPlaces.read(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLACES)
                .orElse(""));
        opening = true;
        refresh();
    }

    @Override
    public void refresh() {
        PlaceComparison comparison = comparisons.compare(asked.choice());
        notes.removeAll();
        notes(comparison).forEach(text -> {
            Paragraph note = new Paragraph(text);
            note.addClassName("note");
            notes.add(note);
        });
        table.show(comparison);
        takeAlong.removeAll();
        if (!comparison.places().isEmpty()) {
            takeAlong.add(csv(), bundle(comparison));
        }
    }

    private List<String> notes(PlaceComparison comparison) {
        List<String> texts = new ArrayList<>();
        comparison.missing().forEach(place -> texts.add(missing(place)));
        asked.unreadable().forEach(part -> texts.add(getTranslation("comparison.unreadable", part)));
        if (asked.tooMany() > 0) {
            texts.add(getTranslation("comparison.tooMany", PlaceChoice.MOST));
        }
        if (comparison.places().size() < PlaceChoice.LEAST) {
            texts.add(getTranslation("comparison.tooFew"));
        }
        return texts;
    }

    private String missing(PlaceRef place) {
        return switch (place) {
            case PlaceRef.OfRegion region -> getTranslation("comparison.missing.region", region.slug());
            case PlaceRef.OfDeposit deposit ->
                getTranslation("comparison.missing.deposit", deposit.id().toString());
        };
    }

    private Component[] table(PlaceComparison comparison) {
        return comparison.places().isEmpty()
                ? new Component[0]
                : new Component[] {new ComparisonTable(comparison, this::leaveOut)};
    }

    private void leaveOut(PlaceRef place) {
        if (tray != null) {
            tray.choose(asked.choice().without(place));
        }
    }

    private Anchor csv() {
        return download(
                "export/comparison.csv?" + PLACES + "=" + asked.choice().text() + "&lang="
                        + getLocale().getLanguage(),
                "comparison.csv");
    }

    /// All claims of the places with their words, as one bundle.
    private Anchor bundle(PlaceComparison comparison) {
        String chosen = comparison.places().stream()
                .map(place -> switch (place.ref()) {
                    case PlaceRef.OfRegion region -> "&region=" + region.slug();
                    case PlaceRef.OfDeposit deposit -> "&deposit=" + deposit.id();
                })
                .collect(Collectors.joining());
        return download("export/selection.zip?lang=" + getLocale().getLanguage() + chosen, "export.bundle");
    }

    private Anchor download(String href, String key) {
        Anchor anchor = new Anchor(href, getTranslation(key));
        anchor.addClassNames("atlas-button", "quiet-button");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    /// What the address asks for becomes the choice; a choice made later, or before an address that asks for none,
    /// becomes the address.
    @Override
    public void useTray(ComparisonTray chosen) {
        tray = chosen;
        boolean byAddress = opening && !asked.choice().places().isEmpty();
        opening = false;
        if (byAddress) {
            chosen.choose(asked.choice());
        } else if (!chosen.choice().equals(asked.choice())) {
            getUI().ifPresent(ui -> ui.access(() ->
                    ui.navigate(PATH, QueryParameters.of(PLACES, chosen.choice().text()))));
        }
    }

    @Override
    public String subject() {
        return getTranslation("comparison.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(path(asked.choice()));
    }
}
