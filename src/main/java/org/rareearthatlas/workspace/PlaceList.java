package org.rareearthatlas.workspace;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.comparison.PlaceRef;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.Sight;

/// The list that mirrors the map. Its rows are drawn in the browser and fetched as they come into sight.
@JsModule("./workspace/place-row.ts")
class PlaceList extends Div {

    private static final String ROW = "<atlas-place-row .row=${item.row} @atlas-compare=${compare}></atlas-place-row>";

    private final transient PlaceListings listings;
    private final VirtualList<PlaceRow> list = new VirtualList<>();
    private final CallbackDataProvider<PlaceRow, Void> rows = new CallbackDataProvider<>(
            query -> rows(query.getOffset(), query.getLimit()).stream(),
            query -> listing().size(),
            PlaceRow::key);
    private final Locale locale = getLocale();
    private final Div nothing = new Div();
    private final ReadingLine reading = new ReadingLine(this::findPercentRead, this::refresh);
    private transient Consumer<PlaceRef> compare = place -> {};
    private String words = "";
    private transient AtlasFilter filter = AtlasFilter.NONE;
    private transient @Nullable Set<String> regions;
    private transient @Nullable Sight sight;
    private transient PlaceListing listing;

    PlaceList(PlaceListings listings) {
        this.listings = listings;
        this.listing = listings.search(words, getLocale());
        addClassName("place-list");
        list.setRenderer(LitRenderer.<PlaceRow>of(ROW)
                .withProperty("row", row -> row)
                .withFunction("compare", row -> PlaceRef.ofPath(row.path()).ifPresent(place -> compare.accept(place))));
        list.setItemAccessibleNameGenerator(PlaceList::spoken);
        list.setDataProvider(rows);
        nothing.addClassName("empty");
        nothing.setVisible(false);
        add(reading, list, nothing);
    }

    /// Lets the rows' places be compared.
    void offerComparing(Consumer<PlaceRef> comparing) {
        compare = comparing;
        getElement().setAttribute("data-compare", getTranslation("comparison.add"));
    }

    private static String spoken(PlaceRow row) {
        return row.heading() ? row.name() : String.join(", ", row.name(), row.second(), row.count());
    }

    /// Shows only what has a name that contains the words.
    void filter(String sought) {
        words = sought.strip();
        refresh();
    }

    /// Shows only what passes a filter.
    ///
    /// @param passing slugs of the regions that pass; null for all
    /// @param seen where deposits must lie; null for anywhere or nowhere
    void choose(AtlasFilter chosen, @Nullable Set<String> passing, @Nullable Sight seen) {
        filter = chosen;
        regions = passing;
        sight = seen;
        refresh();
    }

    /// Reads the rows in sight again.
    void refresh() {
        listing = listings.search(words, filter, regions, sight, getLocale());
        list.setVisible(!listing.isEmpty());
        nothing.setVisible(listing.isEmpty());
        nothing.removeAll();
        if (listing.isEmpty() && sight != null) {
            nothing.add(new H2(getTranslation("sight.nothing")), new Paragraph(getTranslation("sight.nothing.text")));
        } else if (listing.isEmpty() && words.isEmpty() && !filter.isEmpty()) {
            nothing.add(new H2(getTranslation("filter.nothing")), new Paragraph(getTranslation("filter.nothing.text")));
        } else if (listing.isEmpty()) {
            nothing.add(
                    new H2(getTranslation("workspace.empty.title", words)),
                    new Paragraph(getTranslation("workspace.empty.text")));
        }
        reading.show(listing.percentRead());
        rows.refreshAll();
    }

    /// Where the row with this address stands, counted from 0; -1 when there is none.
    int indexOf(String path) {
        return listing.indexOf(path);
    }

    private OptionalInt findPercentRead() {
        return listings.findPercentRead(locale);
    }

    PlaceListing listing() {
        return listing;
    }

    private List<PlaceRow> rows(int offset, int limit) {
        return listing.rows(offset, limit);
    }
}
