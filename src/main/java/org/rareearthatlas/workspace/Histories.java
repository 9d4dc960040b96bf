package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.history.HistoryService;
import org.rareearthatlas.history.HistoryStep;
import org.rareearthatlas.history.PastStates;
import org.rareearthatlas.history.SavedState;
import org.rareearthatlas.history.ui.HistoryRows;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Component;

/// Finds the history that belongs to an address such as `deposit/3` or `region/tuva`.
@Component
class Histories {

    private static final Pattern NUMBERED = Pattern.compile("(deposit|source|quote)/([0-9]{1,18})");
    private static final Pattern REGION = Pattern.compile("region/([a-z0-9-]+)");

    private final HistoryService history;
    private final PastStates past;
    private final HistoryRows rows;
    private final DepositService deposits;
    private final RegionService regions;
    private final SourceService sources;

    Histories(
            HistoryService history,
            PastStates past,
            HistoryRows rows,
            DepositService deposits,
            RegionService regions,
            SourceService sources) {
        this.history = history;
        this.past = past;
        this.rows = rows;
        this.deposits = deposits;
        this.regions = regions;
        this.sources = sources;
    }

    /// Empty when there never was such a thing; that of a deleted deposit is there.
    Optional<History> find(String path, Locale locale) {
        Matcher region = REGION.matcher(path);
        if (region.matches()) {
            return regions.findBySlug(region.group(1)).map(found -> of(found, locale));
        }
        Matcher numbered = NUMBERED.matcher(path);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(numbered.group(2));
        return switch (numbered.group(1)) {
            case "deposit" -> of(new DepositId(id), locale);
            case "source" -> sources.findSource(new SourceId(id)).map(found -> of(found, locale));
            default -> sources.findQuote(new QuoteId(id)).map(found -> of(found, locale));
        };
    }

    private Optional<History> of(DepositId id, Locale locale) {
        List<HistoryStep> steps = history.list(id);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        SavedState.OfDeposit last = (SavedState.OfDeposit) steps.getLast().state();
        Optional<Deposit> now = deposits.find(id);
        @Nullable FeatureRef feature = now.isPresent() ? FeatureRef.deposit(id.toString()) : null;
        return Optional.of(new History(
                last.data().names().preferred(locale),
                feature,
                rows.of(steps, locale),
                revision -> now.isPresent()
                        ? past.restore(id, now.get().version(), revision)
                        : past.restoreDeleted(id, revision)));
    }

    private History of(Region region, Locale locale) {
        return new History(
                region.names().preferred(locale),
                FeatureRef.region(region.slug()),
                rows.of(history.list(region.id()), locale),
                revision -> past.restore(region.id(), region.version(), revision));
    }

    private History of(Source source, Locale locale) {
        return new History(source.displayTitle(), null, rows.of(history.list(source.id()), locale), revision -> {
            past.restore(source.id(), source.version(), revision);
            return 0;
        });
    }

    private History of(Quote quote, Locale locale) {
        return new History(quote.source().displayTitle(), null, rows.of(history.list(quote.id()), locale), revision -> {
            past.restore(quote.id(), quote.version(), revision);
            return 0;
        });
    }
}
