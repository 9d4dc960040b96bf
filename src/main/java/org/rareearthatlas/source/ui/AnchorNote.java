package org.rareearthatlas.source.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rareearthatlas.source.AnchorState;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// Tells where a quote stands in the newest text of its source, and what has become of its words there.
public class AnchorNote extends Div {

    private static final int PERCENT = 100;

    public AnchorNote(Quote quote, QuotePlace place) {
        addClassName("anchor-note");
        Paragraph line = new Paragraph(new Badge(
                getTranslation("source.anchor." + place.state()),
                "anchor-" + place.state().name().toLowerCase(java.util.Locale.ROOT)));
        if (place.state() == AnchorState.CHANGED) {
            line.add(new Span(" "
                    + getTranslation(
                            "source.anchor.score",
                            Formats.of(getLocale()).whole(Math.round(place.score() * PERCENT)))));
        }
        if (place.state() != AnchorState.GONE) {
            line.add(
                    new Span(" "),
                    new InnerLink(
                            SourceWords.path(quote.source().id()) + "?quote=" + quote.id(),
                            getTranslation("source.anchor.read")));
        }
        add(line);
        if (place.words() != null) {
            add(new WordDifference(quote.data().selector().exact(), place.words()));
        }
    }
}
