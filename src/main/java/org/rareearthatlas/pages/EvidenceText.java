package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.ui.StatementWords;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.WebLink;

/// Quotes and claims as documents tell them: the words, who said them, and where they stand.
final class EvidenceText {

    private final Locale locale;
    private final SourceWords sources;
    private final StatementWords statements;

    EvidenceText(Locale locale) {
        this.locale = locale;
        this.sources = new SourceWords(locale);
        this.statements = new StatementWords(locale);
    }

    void appendQuotes(Element parent, List<Quote> quotes) {
        quotes.forEach(quote -> appendQuote(parent, quote));
    }

    void appendQuote(Element parent, Quote quote) {
        Element figure = parent.appendElement("figure").addClass("quote");
        Element words = figure.appendElement("blockquote")
                .appendElement("p")
                .text(quote.data().selector().exact());
        if (quote.data().language() != null) {
            words.attr("lang", quote.data().language());
        }
        Element caption = figure.appendElement("figcaption");
        caption.appendText(speech(quote.data()) + " · ");
        appendSource(caption, quote.source());
        caption.appendText(" · ");
        Html.link(caption, SourceWords.path(quote.id()), text("workspace.quote.title", quote.id()));
    }

    /// Whose words they are.
    String speech(QuoteData data) {
        boolean direct = data.speech() == Speech.DIRECT;
        String speaker = data.speaker();
        String whose = speaker == null
                ? text(direct ? "claim.speech.speakerUnknown" : "claim.speech.ownWords")
                : direct ? speaker : text("claim.speech.reportedOf", speaker);
        return text("claim.speech." + data.speech()) + " · " + whose;
    }

    void appendSource(Element parent, Source source) {
        Html.link(parent, SourceWords.path(source.id()), source.displayTitle());
        parent.appendText(" · " + sources.publisher(source) + " · " + sources.publishedOn(source));
        String address = source.data().address();
        if (address != null) {
            WebLink.hostOf(address).ifPresent(host -> {
                parent.appendText(" · ");
                Html.link(parent, address, host).attr("rel", "external noopener");
            });
        }
    }

    /// Each claim with what carries it, in the order given.
    void appendClaims(Element parent, List<Claim> claims) {
        Element list = parent.appendElement("ul").addClass("claims");
        claims.forEach(claim -> appendClaim(list.appendElement("li"), claim));
    }

    private void appendClaim(Element item, Claim claim) {
        item.appendElement("p")
                .appendElement("strong")
                .text(statements.sentence(claim.data().statement()));
        if (claim.data().stance() != Stance.SUPPORTS) {
            Html.line(item, text("claim.stance." + claim.data().stance()));
        }
        statements.inTheSourcesWords(claim.data().statement()).ifPresent(words -> Html.line(item, words));
        if (claim.data().validOn() != null) {
            Html.line(
                    item,
                    text("claim.validOn", Formats.of(locale).date(claim.data().validOn())));
        }
        switch (claim.data().evidence()) {
            case Evidence.OfQuote of -> claim.findQuote().ifPresent(quote -> appendQuote(item, quote));
            case Evidence.OfRecord of -> claim.findSource().ifPresent(source -> appendRecord(item, of, source));
            case Evidence.OfCitation of -> claim.findSource().ifPresent(source -> appendCitation(item, of, source));
            case Evidence.Unsourced unsourced -> Html.line(item, text("claim.unsourced.explained"));
        }
    }

    private void appendRecord(Element item, Evidence.OfRecord of, Source source) {
        Element line = item.appendElement("p").text(text("claim.record", of.recordId()) + " · ");
        if (of.field() != null) {
            line.appendText(text("claim.record.field", of.field()) + " · ");
        }
        appendSource(line, source);
        if (of.value() != null) {
            item.appendElement("p").appendElement("code").text(of.value());
        }
    }

    private void appendCitation(Element item, Evidence.OfCitation of, Source source) {
        Html.line(item, of.paraphrase());
        Element line = item.appendElement("p").text(text("claim.citation") + " · ");
        appendSource(line, source);
        if (of.locator() != null) {
            line.appendText(" · " + of.locator());
        }
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
