package org.rareearthatlas.history.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.history.HistoryStep;
import org.rareearthatlas.history.SavedState;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Component;

/// Puts the steps of a history into words, in a number of queries that does not grow with them.
@Component
public class HistoryRows {

    private final SourceService sources;

    HistoryRows(SourceService sources) {
        this.sources = sources;
    }

    /// Newest first.
    public List<HistoryRow> of(List<HistoryStep> steps, Locale locale) {
        SavedWords.CarriedBy carriedBy = carriedBy(steps);
        List<HistoryRow> rows = new ArrayList<>();
        Map<SavedField, String> before = Map.of();
        for (HistoryStep step : steps) {
            Map<SavedField, String> saved = Collections.unmodifiableMap(SavedWords.of(step.state(), carriedBy, locale));
            rows.add(new HistoryRow(
                    step.revision(),
                    step.change(),
                    saved,
                    FieldChange.between(before, saved),
                    rows.size() == steps.size() - 1));
            before = saved;
        }
        return List.copyOf(rows.reversed());
    }

    private SavedWords.CarriedBy carriedBy(List<HistoryStep> steps) {
        Set<QuoteId> quotes = new HashSet<>();
        Set<SourceId> named = new HashSet<>();
        for (HistoryStep step : steps) {
            step.state().claims().values().stream().map(ClaimData::evidence).forEach(evidence -> {
                switch (evidence) {
                    case Evidence.OfQuote of -> quotes.add(of.quote());
                    case Evidence.OfRecord of -> named.add(of.source());
                    case Evidence.OfCitation of -> named.add(of.source());
                    case Evidence.Unsourced unsourced -> {}
                }
            });
            if (step.state() instanceof SavedState.OfSource of && of.data().derivedFrom() != null) {
                named.add(of.data().derivedFrom());
            }
        }
        return new SavedWords.CarriedBy(
                sources.listQuotes(quotes).stream()
                        .collect(Collectors.toMap(
                                quote -> quote.id(),
                                quote -> quote.data().selector().exact())),
                sources.listSources(named).stream().collect(Collectors.toMap(Source::id, Function.identity())));
    }
}
