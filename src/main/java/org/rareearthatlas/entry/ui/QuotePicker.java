package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.Problem;

/// Finds words that the atlas already quotes.
final class QuotePicker extends Div {

    private static final int LABEL_LENGTH = 120;

    private final transient SourceService sources;
    private final String key;
    private final ComboBox<Quote> choice = new ComboBox<>();
    private final Div preview = new Div();

    QuotePicker(FormFields fields, SourceService sources, String key) {
        this.sources = sources;
        this.key = key;
        addClassName("entry-fields");
        choice.setLabel(getTranslation("entry.quote.existing"));
        choice.setPlaceholder(getTranslation("entry.quote.search"));
        choice.setItems(query -> SourceChooser.search(sources::searchQuotes, query));
        choice.setItemLabelGenerator(QuotePicker::label);
        choice.setRequiredIndicatorVisible(true);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> preview());
        preview.addClassName("entry-quote-preview");
        add(choice, preview);
        fields.choice(key, choice.getLabel(), choice, quote -> quote.id().toString(), this::find, QuotePicker::label);
    }

    private void preview() {
        Quote quote = choice.getValue();
        preview.setText(
                quote == null
                        ? ""
                        : quote.data().selector().exact() + " — "
                                + quote.source().displayTitle());
    }

    private @Nullable Quote find(String id) {
        return Ids.parse(id)
                .flatMap(number -> sources.findQuote(new QuoteId(number)))
                .orElse(null);
    }

    private static String label(Quote quote) {
        String exact = quote.data().selector().exact();
        return exact.length() <= LABEL_LENGTH
                ? exact
                : exact.substring(
                                0,
                                exact.offsetByCodePoints(
                                        0, Math.min(LABEL_LENGTH, exact.codePointCount(0, exact.length()))))
                        + "…";
    }

    /// The quote; nothing when none is chosen, which then is a problem.
    Optional<QuoteId> read(FormProblems problems) {
        Quote quote = choice.getValue();
        if (quote == null) {
            problems.add(key, Problem.of(key, "quote.missing"));
            return Optional.empty();
        }
        return Optional.of(quote.id());
    }
}
