package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.rareearthatlas.account.ui.AccountCorner;
import org.rareearthatlas.comparison.PlaceRef;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.Sight;
import org.rareearthatlas.explore.ui.FilterBar;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;

/// The panel on the left: what the atlas is, the search, the list, and the way to add to it.
class ListPanel extends Div {

    private final PlaceList places;
    private final FilterBar filter;
    private final SightSwitch sight;
    private transient AtlasFilter chosen = AtlasFilter.NONE;
    private String words = "";
    private final Footer footer = new Footer();
    private final InnerLink take = new InnerLink(ExportView.PATH);
    private final transient Consumer<String> announce;

    ListPanel(
            PlaceListings listings,
            Finder finder,
            boolean team,
            SuggestionsLink suggestions,
            Consumer<String> announce,
            Exploring exploring,
            AtlasMap map) {
        this.announce = announce;
        this.places = new PlaceList(listings);
        this.filter = new FilterBar(exploring);
        this.sight = new SightSwitch(exploring, map);
        addClassNames("panel", "list-panel");
        getElement().setAttribute("data-panel", "list");
        Nav nav = new Nav(places);
        nav.setAriaLabel(getTranslation("workspace.places"));
        nav.setId("places");
        add(header(), new SearchPanel(finder, this::find), filter, sight, nav, footer(team, suggestions));
    }

    private Component header() {
        InnerLink home = new InnerLink("", getTranslation("app.title"));
        H1 title = new H1(home);
        Paragraph subtitle = new Paragraph(getTranslation("app.subtitle"));
        subtitle.addClassName("subtitle");
        NativeButton toggle = new NativeButton(getTranslation("workspace.list.open"));
        toggle.addClassName("list-toggle");
        toggle.getElement().setAttribute("aria-controls", "places");
        toggle.getElement().setAttribute("aria-expanded", "false");
        Header header = new Header(new Div(title, subtitle), toggle);
        header.addClassName("list-header");
        return header;
    }

    /// Shows what passes the filter, and the filter itself.
    void show(Explorer.Shown shown) {
        filter.setModel(shown.model());
        chosen = shown.exploration().filter();
        Sight seen = shown.exploration().sight();
        places.choose(chosen, shown.exploration().findRegions().orElse(null), seen);
        sight.show(seen == null ? null : shown.model().summary());
        offerExport();
    }

    private void offerExport() {
        take.setHref(ExportView.PATH + new ExportChoice(words, List.of(), chosen, "").query());
    }

    private void find(String sought) {
        words = sought;
        places.filter(words);
        offerExport();
        PlaceListing listing = places.listing();
        announce.accept(getTranslation(
                "workspace.found",
                Counts.text(
                        getLocale(),
                        "workspace.found.regions",
                        listing.regions().size()),
                Counts.text(getLocale(), "workspace.found.deposits", listing.depositCount())));
    }

    private Component footer(boolean team, SuggestionsLink suggestions) {
        InnerLink addDeposit = new InnerLink("deposit/new");
        Span plus = new Span("+");
        plus.getElement().setAttribute("aria-hidden", "true");
        addDeposit.add(plus, new Span(" " + getTranslation("workspace.addDeposit")));
        addDeposit.addClassNames("atlas-button", "primary");
        InnerLink addRegion = new InnerLink("region/new", getTranslation("workspace.addRegion"));
        addRegion.addClassName("quiet-link");
        InnerLink library = new InnerLink("sources", getTranslation("workspace.sources"));
        library.addClassName("quiet-link");
        InnerLink stories = new InnerLink(StoriesView.PATH, getTranslation("story.title"));
        stories.addClassName("quiet-link");
        InnerLink bring = new InnerLink("import", getTranslation("import.title"));
        bring.addClassName("quiet-link");
        take.setText(getTranslation("export.title"));
        take.addClassName("quiet-link");
        Div links = new Div(addRegion, library, stories, bring, take, suggestions, new AccountCorner(team));
        links.addClassName("footer-links");
        Div settings = new Div(
                links, Shortcuts.opener(getTranslation("shortcuts.title")), new LanguageSwitch(), new ThemeSwitch());
        settings.addClassName("settings");
        footer.add(addDeposit, settings);
        footer.addClassName("list-footer");
        return footer;
    }

    /// Offers to suggest a deposit to those who may not add one.
    void offerSuggesting() {
        InnerLink suggest = new InnerLink(SuggestDepositView.PATH, getTranslation("suggestion.deposit"));
        suggest.addClassNames("atlas-button", "primary");
        footer.addComponentAsFirst(suggest);
    }

    /// Lets the rows' places be compared.
    void offerComparing(Consumer<PlaceRef> compare) {
        places.offerComparing(compare);
    }

    /// Where the row with this address stands in the list; -1 when it is not among the first rows.
    int indexOf(String path) {
        return places.indexOf(path);
    }

    /// Reads the list again.
    void refresh() {
        places.refresh();
    }
}
