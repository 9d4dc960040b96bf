package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ui.ClaimItem;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.ui.RegionHeading;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Facts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.KeyedList;
import org.rareearthatlas.uikit.Section;

/// What the atlas knows of a region: the words first, then what lies there, then what is not known.
class RegionPanel extends Div {

    private final Section<Region> heading = new Section<>(region -> parts(new RegionHeading(region)));
    private final Section<List<Facts.Fact>> facts = new Section<>(row -> parts(new Facts(row)));
    private final KeyedList<QuoteCard.Model> quotes = new KeyedList<>(QuoteCard::new);
    private final Paragraph noQuotes = new Paragraph(getTranslation("workspace.quotes.none"));
    private final InnerLink addQuote = new InnerLink("", getTranslation("workspace.addQuote"));
    private final InnerLink compare = new InnerLink("", getTranslation("workspace.compare"));
    private final CompareButton sideBySide = new CompareButton();
    private final InnerLink history = new InnerLink("", getTranslation("history.link"));
    private final BundleLink bundle = new BundleLink();
    private final Section<List<Claim>> otherEvidence = new Section<>(this::otherEvidence);
    private final Section<RegionSheet> deposits = new Section<>(this::deposits);
    private final Section<Region> note = new Section<>(this::note);

    RegionPanel() {
        addClassName("panel-body");
        H3 quotesTitle = new H3(getTranslation("workspace.quotes"));
        quotesTitle.addClassName("section-title");
        quotes.addClassName("quote-cards");
        noQuotes.addClassName("empty");
        addQuote.addClassNames("atlas-button", "quiet-button");
        compare.addClassNames("atlas-button", "quiet-button");
        history.addClassNames("atlas-button", "quiet-button");
        Div actions = new Div(addQuote, compare, sideBySide, history, bundle);
        actions.addClassName("button-row");
        add(heading, facts, quotesTitle, quotes, noQuotes, actions, otherEvidence, deposits, note);
    }

    void show(RegionSheet sheet) {
        heading.show(sheet.region());
        facts.show(facts(sheet));
        quotes.show(sheet.quotes());
        noQuotes.setVisible(sheet.quotes().isEmpty());
        addQuote.setHref(RegionWords.path(sheet.region().slug()) + "/quote");
        compare.setHref(RegionWords.path(sheet.region().slug()) + "/claims");
        sideBySide.of(RegionWords.path(sheet.region().slug()));
        history.setHref(RegionWords.path(sheet.region().slug()) + "/history");
        bundle.of(RegionWords.path(sheet.region().slug()));
        otherEvidence.show(sheet.otherClaims());
        deposits.show(sheet);
        note.show(sheet.region());
    }

    void useTray(ComparisonTray tray) {
        sideBySide.use(tray);
    }

    private List<Facts.Fact> facts(RegionSheet sheet) {
        RegionWords words = new RegionWords(getLocale());
        List<Facts.Fact> row = new ArrayList<>();
        if (!RegionWords.isPoint(sheet.region())) {
            row.add(new Facts.Fact(words.area(sheet.region()), words.areaLabel(sheet.region())));
        }
        if (sheet.hasDepositsRead()) {
            row.add(count(sheet.depositCount(), "workspace.depositsLabel"));
        }
        row.addAll(List.of(
                count(sheet.quotes().size(), "workspace.quotesLabel"),
                count(sheet.sources(), "workspace.sourcesLabel")));
        if (sheet.voices() < sheet.sources()) {
            row.add(count(sheet.voices(), "workspace.voicesLabel"));
        }
        return List.copyOf(row);
    }

    private Facts.Fact count(int number, String key) {
        return new Facts.Fact(Formats.of(getLocale()).whole(number), Counts.text(getLocale(), key, number));
    }

    private Component[] otherEvidence(List<Claim> claims) {
        if (claims.isEmpty()) {
            return parts();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("claims");
        claims.forEach(claim -> list.add(new ClaimItem(claim, false)));
        return parts(sectionTitle("workspace.otherEvidence"), list);
    }

    private Component[] deposits(RegionSheet sheet) {
        String title = RegionWords.isPoint(sheet.region()) ? "workspace.depositsNear" : "workspace.depositsHere";
        if (!sheet.hasDepositsRead()) {
            Paragraph reading = new Paragraph(getTranslation("workspace.depositsHere.reading"));
            reading.addClassName("not-known");
            return parts(sectionTitle(title), reading);
        }
        if (sheet.deposits().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    sheet.namedInNews() ? "workspace.depositsHere.none" : "workspace.depositsHere.noneUnnamed"));
            none.addClassName("not-known");
            return parts(sectionTitle(title), none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("place-rows");
        sheet.deposits().forEach(row -> list.add(new DepositRow(row)));
        int more = sheet.depositCount() - sheet.deposits().size();
        if (more == 0) {
            return parts(sectionTitle(title), list);
        }
        Paragraph rest = new Paragraph(Counts.text(getLocale(), "workspace.depositsHere.more", more));
        rest.addClassName("not-known");
        return parts(sectionTitle(title), list, rest);
    }

    private Component[] note(Region region) {
        RegionWords words = new RegionWords(getLocale());
        return words.note(region)
                .or(() -> words.pointOrigin(region))
                .map(text -> {
                    Paragraph paragraph = new Paragraph(text);
                    paragraph.addClassName("quiet");
                    String title = RegionWords.isPoint(region) ? "workspace.regionNote.point" : "workspace.regionNote";
                    return parts(sectionTitle(title), paragraph);
                })
                .orElseGet(RegionPanel::parts);
    }

    private H3 sectionTitle(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }

    private static Component[] parts(Component... components) {
        return components;
    }
}
