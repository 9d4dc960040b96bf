package org.rareearthatlas.entry.ui;

import java.util.List;
import java.util.Optional;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.source.Quote;

/// Adds words about a region, or links words that the atlas already quotes to it.
public final class QuoteForm extends EntryForm<Quote> {

    private final transient FormServices services;
    private final transient Region region;
    private final EvidenceCard words;

    QuoteForm(FormServices services, Region region) {
        super(services, "quote." + region.slug(), "entry.quote.save");
        this.services = services;
        this.region = region;
        getElement().setAttribute("aria-label", getTranslation("entry.quote.new"));
        words = new EvidenceCard(fields, services, "", QuoteForm.KINDS);
        words.setKind(EvidenceKind.NEW_QUOTE);
        addPart(
                FieldGroup.hint(
                        getTranslation("entry.quote.help", region.names().preferred(getLocale()))),
                words);
        ready();
    }

    void propose(EvidenceInput.QuoteInput given) {
        fields.write(EvidenceValues.of("", given));
    }

    /// The ways to give words.
    static final List<EvidenceKind> KINDS = List.of(EvidenceKind.NEW_QUOTE, EvidenceKind.EXISTING_QUOTE);

    @Override
    Optional<Quote> submit(FormProblems problems) {
        return words.readQuote(problems)
                .filter(input -> problems.isEmpty())
                .flatMap(input -> deliver(
                        problems,
                        new Entry.NewQuote(region.id(), input),
                        () -> services.entries().addQuote(region.id(), input)));
    }
}
