package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.review.MentionId;
import org.rareearthatlas.review.PlaceOption;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.AnchorState;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.ui.MarkedName;
import org.rareearthatlas.source.ui.SourceTextPage;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// A source's text to read: its versions, its pages, its quotes and places marked, and words to quote.
class SourceReader extends Div {

    private final Select<SourceText> version = new Select<>();
    private final Paragraph states = new Paragraph();
    private final SourceTextPage page = new SourceTextPage();
    private final Nav above = new Nav();
    private final Nav below = new Nav();
    private transient @Nullable SourceReading shown;
    private String path = "";

    /// @param onOpened takes the quote that the reader opens
    /// @param onMention takes the name of a place that the reader opens
    /// @param onQuote takes the words to quote and the version they stand in
    SourceReader(Consumer<QuoteId> onOpened, Consumer<MentionId> onMention, Quoting onQuote) {
        addClassName("source-reader");
        version.setLabel(getTranslation("source.text.version"));
        version.setItemLabelGenerator(this::inWords);
        version.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                QueryParameters chosen = QueryParameters.of(
                        "version", String.valueOf(change.getValue().versionNumber()));
                getUI().ifPresent(ui -> ui.navigate(path, chosen));
            }
        });
        states.addClassName("quiet");
        page.onOpened(onOpened);
        page.onNameOpened(id -> onMention.accept(new MentionId(id)));
        page.onSelected(position -> {
            if (shown != null) {
                onQuote.quote(shown.text(), position);
            }
        });
        add(version, states, above, page, below);
    }

    /// Takes words to quote.
    interface Quoting {
        void quote(SourceText text, TextPositionSelector position);
    }

    void show(Source source, SourceReading reading) {
        if (reading.equals(shown)) {
            return;
        }
        shown = reading;
        path = SourceWords.path(source.id());
        version.setItems(reading.versions());
        version.setValue(reading.text());
        version.setVisible(reading.versions().size() > 1);
        states.setText(states(reading));
        states.setVisible(!reading.states().isEmpty());
        pager(above, reading);
        pager(below, reading);
        page.show(
                reading.startUtf16(),
                reading.words(),
                reading.places(),
                reading.mentions().stream().map(this::marked).toList(),
                source.data().language());
        if (reading.asked() != null) {
            page.reveal(reading.asked());
        }
    }

    private MarkedName marked(ReviewedMention mention) {
        String place = mention.findOption(mention.placeId())
                .or(() -> mention.options().stream().findFirst())
                .map(PlaceOption::name)
                .orElse(mention.exact());
        return new MarkedName(
                mention.id().toString(),
                mention.startOffsetUtf16(),
                mention.endOffsetUtf16(),
                getTranslation("source.text.mention." + mention.state(), place));
    }

    private String inWords(SourceText text) {
        Formats formats = Formats.of(getLocale());
        return getTranslation(
                "source.text.versionOf",
                String.valueOf(text.versionNumber()),
                formats.date(text.addedAt().atZone(ZoneId.systemDefault()).toLocalDate()),
                formats.whole(text.lengthUtf16()));
    }

    private String states(SourceReading reading) {
        return Stream.of(AnchorState.values())
                .filter(reading.states()::containsKey)
                .map(state -> Counts.text(
                                getLocale(),
                                "workspace.quotes",
                                reading.states().getOrDefault(state, 0))
                        + ": " + getTranslation("source.anchor." + state))
                .collect(Collectors.joining(" · "));
    }

    private void pager(Nav pager, SourceReading reading) {
        pager.removeAll();
        pager.addClassName("text-pager");
        pager.setAriaLabel(getTranslation("source.text.pages"));
        pager.setVisible(reading.pages() > 1);
        int at = reading.page();
        if (at > 0) {
            pager.add(new InnerLink(address(reading.text(), at - 1), "← " + getTranslation("source.text.previous")));
        }
        Span where =
                new Span(getTranslation("source.text.page", String.valueOf(at + 1), String.valueOf(reading.pages())));
        where.addClassName("quiet");
        pager.add(where);
        if (at + 1 < reading.pages()) {
            pager.add(new InnerLink(address(reading.text(), at + 1), getTranslation("source.text.next") + " →"));
        }
    }

    private String address(SourceText text, int pageIndex) {
        return path + "?version=" + text.versionNumber() + "&page=" + (pageIndex + 1);
    }
}
