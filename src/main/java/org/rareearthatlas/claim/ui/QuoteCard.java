package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.source.PartyKind;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.source.ui.AnchorNote;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.PlaceMarker;
import org.rareearthatlas.text.TextSpan;
import org.rareearthatlas.uikit.Chips;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.WebLink;

/// The words of a source with their place marked: who speaks, where it stands, and which other places the same words
/// name.
public class QuoteCard extends Article {

    /// A place that the words name.
    public record Place(String slug, String name) {}

    /// What a card shows.
    ///
    /// @param marked names to mark in the words
    /// @param otherPlaces the other regions that the same words name
    /// @param linksToQuote whether to link to the quote's own page (not on that page itself)
    /// @param place where the words stand in the newest text of their source; null when the atlas holds none
    public record Model(
            Quote quote,
            List<String> marked,
            List<Place> otherPlaces,
            boolean linksToQuote,
            @Nullable QuotePlace place) {

        public Model(Quote quote, List<String> marked, List<Place> otherPlaces, boolean linksToQuote) {
            this(quote, marked, otherPlaces, linksToQuote, null);
        }
    }

    /// A `mark` element.
    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String text) {
            setText(text);
        }
    }

    /// A `blockquote` element.
    @Tag("blockquote")
    private static final class BlockQuote extends HtmlContainer {}

    private final SourceWords sources = new SourceWords(getLocale());

    public QuoteCard(Model model) {
        addClassName("quote-card");
        add(speechLine(model.quote().data()), words(model), origin(model));
        if (model.place() != null) {
            add(new AnchorNote(model.quote(), model.place()));
        }
        if (!model.otherPlaces().isEmpty()) {
            add(others(model.otherPlaces()));
        }
    }

    private Component speechLine(QuoteData data) {
        Span kind = new Span(getTranslation("claim.speech." + data.speech()));
        kind.addClassName("speech-kind");
        Paragraph line = new Paragraph(kind, new Span(" · "));
        String speaker = data.speaker();
        if (speaker == null) {
            line.add(new Span(whose(data)));
        } else {
            line.add(new InnerLink(SourceWords.path(PartyKind.SPEAKER, speaker), whose(data)));
        }
        line.addClassName("speech");
        return line;
    }

    private String whose(QuoteData data) {
        boolean direct = data.speech() == Speech.DIRECT;
        if (data.speaker() == null) {
            return getTranslation(direct ? "claim.speech.speakerUnknown" : "claim.speech.ownWords");
        }
        return direct ? data.speaker() : getTranslation("claim.speech.reportedOf", data.speaker());
    }

    private Component words(Model model) {
        QuoteData data = model.quote().data();
        BlockQuote quote = new BlockQuote();
        if (data.language() != null) {
            quote.getElement().setAttribute("lang", data.language());
        }
        String address = model.quote().source().data().address();
        if (address != null) {
            quote.getElement().setAttribute("cite", address);
        }
        addContext(quote, "… " + data.selector().prefix(), data.selector().prefix());
        Span exact = new Span();
        exact.addClassName("words");
        marked(data.selector().exact(), model.marked()).forEach(exact::add);
        quote.add(exact);
        addContext(quote, data.selector().suffix() + " …", data.selector().suffix());
        return quote;
    }

    private static void addContext(BlockQuote quote, String shown, String context) {
        if (!context.isBlank()) {
            Span span = new Span(shown);
            span.addClassName("context");
            quote.add(span);
        }
    }

    private static List<Component> marked(String words, List<String> names) {
        List<Component> parts = new ArrayList<>();
        int done = 0;
        for (TextSpan span : PlaceMarker.mark(words, names)) {
            parts.add(new Span(words.substring(done, span.startUtf16())));
            parts.add(new Mark(span.in(words)));
            done = span.endUtf16();
        }
        parts.add(new Span(words.substring(done)));
        return parts;
    }

    private Component origin(Model model) {
        Source source = model.quote().source();
        InnerLink publisher = new InnerLink(SourceWords.path(source.id()), sources.publisher(source));
        publisher.addClassName("publisher");
        Paragraph line = new Paragraph(
                publisher, dot(), new Span(sources.kind(source)), dot(), new Span(sources.publishedOn(source)));
        line.addClassName("origin");
        if (model.linksToQuote()) {
            line.add(dot(), new InnerLink(SourceWords.path(model.quote().id()), getTranslation("claim.showInSource")));
        }
        String address = source.data().address();
        if (address != null) {
            WebLink.hostOf(address).flatMap(host -> WebLink.of(address, host)).ifPresent(link -> line.add(dot(), link));
        }
        return line;
    }

    private static Span dot() {
        Span dot = new Span(" · ");
        dot.addClassName("dot");
        return dot;
    }

    private Component others(List<Place> places) {
        String label = getTranslation("claim.sameWords");
        Span visible = new Span(label);
        visible.addClassName("chips-label");
        visible.getElement().setAttribute("aria-hidden", "true");
        List<InnerLink> links = places.stream()
                .map(place -> new InnerLink(RegionWords.path(place.slug()), place.name()))
                .toList();
        Div row = new Div(visible, new Chips(label, links));
        row.addClassName("chips-row");
        return row;
    }
}
