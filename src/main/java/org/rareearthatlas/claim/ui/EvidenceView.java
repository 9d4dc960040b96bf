package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.WebLink;

/// What carries a claim: a quote, a record, a citation, or openly nothing.
public class EvidenceView extends Div {

    private final SourceWords sources = new SourceWords(getLocale());

    public EvidenceView(Claim claim) {
        addClassName("evidence");
        switch (claim.data().evidence()) {
            case Evidence.OfQuote of ->
                claim.findQuote()
                        .ifPresent(quote -> add(new QuoteCard(new QuoteCard.Model(quote, List.of(), List.of(), true))));
            case Evidence.OfRecord of -> claim.findSource().ifPresent(source -> addRecord(of, source));
            case Evidence.OfCitation of -> claim.findSource().ifPresent(source -> addCitation(of, source));
            case Evidence.Unsourced unsourced ->
                add(
                        new Badge(getTranslation("claim.unsourced"), "unsourced"),
                        line(new Span(getTranslation("claim.unsourced.explained"))));
        }
    }

    private void addRecord(Evidence.OfRecord of, Source source) {
        Paragraph where = line(new Span(getTranslation("claim.record", of.recordId())));
        if (of.field() != null) {
            where.add(new Span(" · " + getTranslation("claim.record.field", of.field())));
        }
        where.addClassName("locator");
        add(origin(source), where);
        if (of.value() != null) {
            Paragraph value = line(new Span(of.value()));
            value.addClassName("record-value");
            add(value);
        }
    }

    private void addCitation(Evidence.OfCitation of, Source source) {
        Paragraph paraphrase = line(new Span(of.paraphrase()));
        paraphrase.addClassName("paraphrase");
        add(new Badge(getTranslation("claim.citation"), "citation"), paraphrase, origin(source));
        if (of.locator() != null) {
            Paragraph where = line(new Span(of.locator()));
            where.addClassName("locator");
            add(where);
        }
    }

    private Component origin(Source source) {
        InnerLink title = new InnerLink(SourceWords.path(source.id()), source.displayTitle());
        Span publisher = new Span(sources.publisher(source));
        publisher.addClassName("publisher");
        Paragraph line = line(publisher, new Span(" · "), title);
        line.addClassName("origin");
        if (source.data().publishedOn() != null) {
            line.add(new Span(" · " + sources.publishedOn(source)));
        }
        String address = source.data().address();
        if (address != null) {
            WebLink.hostOf(address)
                    .flatMap(host -> WebLink.of(address, host))
                    .ifPresent(link -> line.add(new Span(" · "), link));
        }
        return line;
    }

    private static Paragraph line(Component... parts) {
        return new Paragraph(parts);
    }
}
