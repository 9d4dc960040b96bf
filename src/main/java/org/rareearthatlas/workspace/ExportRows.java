package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.uikit.Formats;

/// The deposits that the export's words, region and filter leave, each with a box to take it or not. Read when it is
/// opened, a page at a time.
class ExportRows extends Details {

    /// More would not fit into the address of a file.
    private static final int MOST_SHOWN = 500;

    private final transient PlaceListings listings;
    private final transient Consumer<Set<Long>> chosen;
    private final CheckboxGroup<PlaceRow> boxes = new CheckboxGroup<>();
    private final Button more = new Button(getTranslation("export.rows.more"), click -> showPage());
    private final Paragraph count = new Paragraph();
    private final List<PlaceRow> shown = new ArrayList<>();
    private transient PlaceListing listing;
    private String words = "";
    private transient AtlasFilter filter = AtlasFilter.NONE;
    private transient Set<Long> ids = Set.of();

    /// @param chosen hears of all chosen deposits' numbers when a person changes them
    ExportRows(PlaceListings listings, Consumer<Set<Long>> chosen) {
        this.listings = listings;
        this.chosen = chosen;
        this.listing = listings.search("", getLocale());
        setSummaryText(getTranslation("export.rows"));
        addClassName("export-rows");
        boxes.setLabel(getTranslation("export.rows.label"));
        boxes.setItemLabelGenerator(row -> row.second().isBlank() ? row.name() : row.name() + " · " + row.second());
        boxes.addThemeName("vertical");
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        count.getElement().setAttribute("role", "status");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Button all = new Button(getTranslation("export.rows.all"), click -> choose(Set.copyOf(shown)));
        Button none = new Button(getTranslation("export.rows.none"), click -> choose(Set.of()));
        add(new Div(all, none), count, boxes, more);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                read();
            }
        });
    }

    /// What the boxes are of, and which are taken.
    void show(String sought, AtlasFilter passing, List<Long> taken) {
        boolean same = words.equals(sought) && filter.equals(passing);
        words = sought;
        filter = passing;
        ids = new LinkedHashSet<>(taken);
        if (isOpened() && same) {
            paint();
        } else if (isOpened()) {
            read();
        }
    }

    private void read() {
        listing = listings.search(words, filter, null, null, getLocale());
        shown.clear();
        showPage();
    }

    private void showPage() {
        shown.addAll(listing.depositPage().apply(shown.size() / PlaceListing.PAGE_SIZE));
        boxes.setItems(shown);
        more.setVisible(shown.size() < Math.min(listing.depositCount(), MOST_SHOWN));
        paint();
    }

    /// Those that are not shown keep what they are.
    private void choose(Set<PlaceRow> taken) {
        Set<Long> changed = new LinkedHashSet<>(ids);
        shown.forEach(row -> changed.remove(id(row)));
        taken.forEach(row -> changed.add(id(row)));
        ids = changed;
        paint();
        chosen.accept(changed);
    }

    private void paint() {
        Set<PlaceRow> taken = new LinkedHashSet<>();
        shown.stream().filter(row -> ids.contains(id(row))).forEach(taken::add);
        boxes.setValue(taken);
        Formats formats = Formats.of(getLocale());
        count.setText(getTranslation(
                "export.rows.count",
                formats.whole(shown.size()),
                formats.whole(listing.depositCount()),
                formats.whole(ids.size())));
    }

    private static long id(PlaceRow row) {
        return DepositWords.findId(row.path()).map(DepositId::value).orElse(0L);
    }
}
