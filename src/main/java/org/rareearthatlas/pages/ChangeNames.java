package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.history.LoggedChange;
import org.rareearthatlas.history.LoggedChange.Kind;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.ui.SourceWords;
import org.springframework.stereotype.Component;

/// Names and addresses of changed things, those of a kind in one query.
@Component
class ChangeNames {

    private static final int TITLE_UTF16 = 80;

    private final DepositService deposits;
    private final RegionService regions;
    private final SourceService sources;
    private final I18NProvider texts;

    ChangeNames(DepositService deposits, RegionService regions, SourceService sources, I18NProvider texts) {
        this.deposits = deposits;
        this.regions = regions;
        this.sources = sources;
        this.texts = texts;
    }

    /// A thing by its name, at its permanent address from the atlas's root.
    record Named(String name, String path) {}

    /// The names of the changed things that are still there, by kind and number.
    Map<Kind, Map<Long, Named>> of(Collection<LoggedChange> changes, Locale locale) {
        Map<Kind, Map<Long, Named>> named = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Long> ids = changes.stream()
                    .filter(change -> change.kind() == kind)
                    .map(LoggedChange::id)
                    .distinct()
                    .toList();
            named.put(kind, ids.isEmpty() ? Map.of() : read(kind, ids, locale));
        }
        return named;
    }

    private Map<Long, Named> read(Kind kind, List<Long> ids, Locale locale) {
        Map<Long, Named> named = new HashMap<>();
        switch (kind) {
            case DEPOSIT ->
                deposits.list(ids.stream().map(DepositId::new).toList())
                        .forEach(deposit -> named.put(
                                deposit.id().value(),
                                new Named(deposit.data().names().preferred(locale), DepositWords.path(deposit.id()))));
            case REGION ->
                regions.list(ids.stream().map(RegionId::new).toList())
                        .forEach(region -> named.put(
                                region.id().value(),
                                new Named(region.names().preferred(locale), RegionWords.path(region.slug()))));
            case SOURCE ->
                sources.listSources(ids.stream().map(SourceId::new).toList())
                        .forEach(source -> named.put(
                                source.id().value(), new Named(source.displayTitle(), SourceWords.path(source.id()))));
            case QUOTE ->
                sources.listQuotes(ids.stream().map(QuoteId::new).toList())
                        .forEach(quote -> named.put(
                                quote.id().value(),
                                new Named(
                                        "“"
                                                + PublicPage.shortened(
                                                        quote.data().selector().exact(), TITLE_UTF16)
                                                + "”",
                                        SourceWords.path(quote.id()))));
        }
        return named;
    }

    /// What is no longer there, by its number.
    Named gone(LoggedChange change, Locale locale) {
        String id = Long.toString(change.id());
        return switch (change.kind()) {
            case DEPOSIT -> new Named(text("pages.changes.deposit", locale, id), "deposit/" + id + "/history");
            case REGION -> new Named(text("pages.changes.region", locale, id), "");
            case SOURCE -> new Named(text("pages.changes.source", locale, id), "source/" + id + "/history");
            case QUOTE -> new Named(text("workspace.quote.title", locale, id), "quote/" + id + "/history");
        };
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
