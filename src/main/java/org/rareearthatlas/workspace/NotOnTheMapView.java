package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.KeyedList;
import org.rareearthatlas.uikit.Section;

/// What is said and stands on no map: words that name no place, and deposits whose place is unknown.
@Route(value = NotOnTheMapView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class NotOnTheMapView extends Div implements DrawerContent {

    static final String PATH = "not-on-the-map";

    private static final int MORE = 20;

    private final transient SourceSheets sheets;
    private final KeyedList<QuoteCard.Model> quotes = new KeyedList<>(QuoteCard::new);
    private final Paragraph noQuotes = new Paragraph(getTranslation("workspace.notOnMap.quotes.none"));
    private final Section<NotOnTheMap> deposits = new Section<>(this::deposits);
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private int limit = MORE;

    NotOnTheMapView(SourceSheets sheets) {
        this.sheets = sheets;
        addClassName("panel-body");
        quotes.addClassName("quote-cards");
        noQuotes.addClassName("empty");
        more.addClickListener(click -> {
            limit += MORE;
            load();
        });
        Paragraph deleted = new Paragraph(new InnerLink(DeletedView.PATH, getTranslation("history.deleted")));
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        Paragraph what = new Paragraph(getTranslation("workspace.notOnMap.what"));
        what.addClassName("quiet");
        add(header, what, deposits, sectionTitle("workspace.notOnMap.quotes"), noQuotes, quotes, more, deleted);
        load();
    }

    private void load() {
        NotOnTheMap shown = sheets.notOnTheMap(limit, getLocale());
        quotes.show(shown.quotes());
        noQuotes.setVisible(shown.quotes().isEmpty());
        deposits.show(shown);
        more.setVisible(
                shown.moreDeposits() || shown.quoteCount() > shown.quotes().size());
    }

    private Component[] deposits(NotOnTheMap shown) {
        List<Component> parts = new ArrayList<>();
        if (!shown.deposits().isEmpty()) {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("place-rows");
            shown.deposits().forEach(row -> rows.add(new DepositRow(row)));
            parts.add(sectionTitle("workspace.notOnMap.deposits"));
            parts.add(rows);
        }
        return parts.toArray(Component[]::new);
    }

    private H3 sectionTitle(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation("workspace.notOnMap");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
