package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Party;
import org.rareearthatlas.source.PartyId;
import org.rareearthatlas.source.PartyKind;
import org.rareearthatlas.source.PartyService;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.KeyedList;
import org.rareearthatlas.uikit.Offers;

/// A speaker with what they are quoted with, or a publisher with what they published, and the ways the name is written.
/// Reached by number, `/speaker/7`, or by a name that sources write, `/speaker?name=...`.
@StyleSheet("styles/entry.css")
@Route(value = "speaker/:id?([0-9]+)", layout = WorkspaceLayout.class)
@RouteAlias(value = "publisher/:id?([0-9]+)", layout = WorkspaceLayout.class)
@AnonymousAllowed
class PartyView extends Div implements BeforeEnterObserver, DrawerContent {

    private static final int MORE = 20;

    private final transient PartyService parties;
    private final transient SourceSheets sheets;
    private final H2 heading = new H2();
    private final Paragraph count = new Paragraph();
    private final KeyedList<QuoteCard.Model> quotes = new KeyedList<>(QuoteCard::new);
    private final UnorderedList sources = new UnorderedList();
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private final UnorderedList names = new UnorderedList();
    private final TextField name = new TextField(getTranslation("party.name"));
    private final ComboBox<Party> same = new ComboBox<>(getTranslation("party.same"));
    private transient @Nullable Party shown;
    private int limit = MORE;

    PartyView(PartyService parties, SourceSheets sheets) {
        this.parties = parties;
        this.sheets = sheets;
        addClassName("panel-body");
        Header header = new Header(heading, count);
        header.addClassName("panel-heading");
        count.addClassName("quiet");
        quotes.addClassName("quote-cards");
        sources.addClassName("search-hits");
        names.addClassName("left-out");
        more.addClickListener(click -> {
            limit += MORE;
            paint();
        });
        H3 title = new H3(getTranslation("party.names"));
        title.addClassName("section-title");
        add(header, quotes, sources, more, title, names, curate());
    }

    private Div curate() {
        name.setWidthFull();
        Button rename = new Button(
                getTranslation("party.rename"),
                click -> change(() -> parties.rename(party().id(), party().version(), name.getValue())));
        same.setItems(query ->
                parties
                        .search(party().kind(), query.getFilter().orElse(""), query.getOffset() + query.getLimit() + 1)
                        .stream()
                        .filter(other -> !other.id().equals(party().id()))
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        same.setItemLabelGenerator(Party::name);
        same.setHelperText(getTranslation("party.same.help"));
        same.setWidthFull();
        Button merge = new Button(
                getTranslation("party.merge"),
                click -> same.getOptionalValue()
                        .ifPresent(other -> change(() -> parties.merge(party().id(), party().version(), other.id()))));
        Div fields = new Div(name, rename, same, merge);
        fields.addClassName("party-curate");
        Offers.only(Roles.CURATOR, fields);
        return fields;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        limit = MORE;
        PartyKind kind =
                event.getLocation().getFirstSegment().equals("speaker") ? PartyKind.SPEAKER : PartyKind.PUBLISHER;
        Optional<String> written = event.getLocation().getQueryParameters().getSingleParameter("name");
        Optional<Party> found = PathNumbers.id(event)
                .flatMap(id -> parties.find(new PartyId(id)))
                .or(() -> written.flatMap(words -> parties.findByName(kind, words)))
                .filter(party -> party.kind() == kind);
        shown = found.orElseThrow(() -> new NotFoundException("party", written.orElse("")));
        paint();
    }

    private Party party() {
        return Objects.requireNonNull(shown);
    }

    private void paint() {
        Party party = party();
        Locale locale = getLocale();
        boolean speaks = party.kind() == PartyKind.SPEAKER;
        heading.setText(party.name());
        int total = speaks ? parties.countQuotes(party) : parties.countSources(party);
        count.setText(getTranslation("party.kind." + party.kind()) + " · "
                + Counts.text(locale, speaks ? "workspace.quotes" : "party.sources", total));
        quotes.show(speaks ? sheets.cards(parties.listQuotes(party, limit), locale) : List.of());
        sources.removeAll();
        if (!speaks) {
            parties.listSources(party, limit).forEach(source -> sources.add(row(source)));
        }
        more.setVisible(total > limit);
        names.removeAll();
        party.writtenAs().forEach(written -> names.add(nameRow(party, written)));
        name.setValue(party.name());
        same.clear();
    }

    private ListItem row(Source source) {
        SourceWords words = new SourceWords(getLocale());
        Paragraph facts = new Paragraph(words.kind(source) + " · " + words.publishedOn(source));
        return new ListItem(new InnerLink(SourceWords.path(source.id()), source.displayTitle()), facts);
    }

    private ListItem nameRow(Party party, String written) {
        ListItem row = new ListItem(new Span(written));
        if (party.writtenAs().size() > 1) {
            Button separate = new Button(
                    getTranslation("party.separate"),
                    click -> change(() -> {
                        parties.separate(party.id(), party.version(), written);
                        return parties.get(party.id());
                    }));
            separate.addClassNames("atlas-button", "quiet-button");
            separate.setAriaLabel(getTranslation("party.separate.of", written));
            Offers.only(Roles.CURATOR, separate);
            row.add(separate);
        }
        return row;
    }

    private void change(Supplier<Party> work) {
        try {
            shown = work.get();
            Notices.show(getTranslation("workspace.saved"));
        } catch (InvalidInputException e) {
            Notices.show(getTranslation(
                    "problem." + e.problems().getFirst().code(),
                    e.problems().getFirst().arguments().toArray()));
        } catch (EditConflictException | NotFoundException e) {
            Notices.show(getTranslation("workspace.compare.conflict"));
            shown = parties.find(party().id()).orElse(party());
        }
        paint();
    }

    @Override
    public String subject() {
        return party().name();
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(SourceWords.path(party()));
    }
}
