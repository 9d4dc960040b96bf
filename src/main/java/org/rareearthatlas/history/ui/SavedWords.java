package org.rareearthatlas.history.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.ui.StatementWords;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.history.SavedState;
import org.rareearthatlas.region.Dispute;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.uikit.Formats;

/// Saved states in plain words of a language, field by field; a field without a value is absent.
public final class SavedWords {

    private static final int MAX_QUOTED_UTF16 = 90;

    private final Locale locale;
    private final CarriedBy carriedBy;
    private final Map<SavedField, String> fields = new LinkedHashMap<>();

    /// What evidence points to, by its number; what is gone is absent.
    public record CarriedBy(Map<QuoteId, String> quotes, Map<SourceId, Source> sources) {}

    private SavedWords(Locale locale, CarriedBy carriedBy) {
        this.locale = locale;
        this.carriedBy = carriedBy;
    }

    public static Map<SavedField, String> of(SavedState state, CarriedBy carriedBy, Locale locale) {
        SavedWords words = new SavedWords(locale, carriedBy);
        switch (state) {
            case SavedState.OfDeposit of -> words.add(of.data());
            case SavedState.OfRegion of -> words.add(of.data());
            case SavedState.OfSource of -> words.add(of.data());
            case SavedState.OfQuote of -> words.add(of.data());
        }
        state.claims().forEach(words::add);
        return words.fields;
    }

    private void add(DepositData data) {
        DepositWords deposits = new DepositWords(locale);
        put("history.names", names(data.names()));
        DepositLocation place = data.location();
        put(
                "history.place",
                (place.point() == null ? "" : deposits.coordinates(place.point()) + " · ")
                        + deposits.precision(place.precision(), place.radiusM()));
        put("history.outline", place.outline() == null ? null : text("history.outline.there"));
        put("history.elements", data.elements().isEmpty() ? null : DepositWords.symbols(data.elements()));
        put("history.type", data.type() == null ? null : deposits.type(data.type()));
        put("history.status", data.status() == null ? null : deposits.status(data.status()));
        put("history.resource", deposits.resource(data.resource()));
        put("history.notes", data.notes());
    }

    private void add(RegionData data) {
        put("history.names", names(data.names()));
        put("history.kind", text("region.kind." + data.kind()));
        put("history.extent", data.point() == null ? text("region.extent." + data.extent()) : null);
        put("history.units", String.join(", ", data.unitCodes()));
        put("history.dispute", data.dispute() == null ? null : dispute(data.dispute()));
        put("history.noteEn", data.noteEn());
        put("history.noteRu", data.noteRu());
    }

    private String dispute(Dispute dispute) {
        Formats formats = Formats.of(locale);
        return text(
                "region.dispute.short",
                formats.country(dispute.recognisedCountryCode()),
                formats.country(dispute.claimedByCountryCode()),
                String.valueOf(dispute.sinceYear()));
    }

    private void add(SourceData data) {
        Formats formats = Formats.of(locale);
        put("history.title.field", data.title());
        put("source.kind", text("source.kind." + data.kind()));
        put("source.publisher", data.publisher());
        put("source.author", data.author());
        put("source.publishedOn", data.publishedOn() == null ? null : formats.date(data.publishedOn()));
        put("source.retrievedOn", data.retrievedOn() == null ? null : formats.date(data.retrievedOn()));
        put("source.address", data.address());
        put("source.language", data.language() == null ? null : formats.language(data.language()));
        put("source.derivedFrom", data.derivedFrom() == null ? null : title(data.derivedFrom()));
        put("source.rights", data.rights());
        put("source.note", data.note());
    }

    private void add(QuoteData data) {
        put("history.words", data.selector().exact());
        put("history.before", data.selector().prefix());
        put("history.behind", data.selector().suffix());
        put("history.speech", text("entry.quote.speech." + data.speech()));
        put("history.speaker", data.speaker());
        put(
                "source.language",
                data.language() == null ? null : Formats.of(locale).language(data.language()));
    }

    private void add(long number, ClaimData claim) {
        StringBuilder words = new StringBuilder(new StatementWords(locale).sentence(claim.statement()));
        words.append(" · ").append(evidence(claim.evidence()));
        if (claim.stance() != Stance.SUPPORTS) {
            words.append(" · ").append(text("claim.stance." + claim.stance()));
        }
        if (claim.validOn() != null) {
            words.append(" · ").append(Formats.of(locale).date(claim.validOn()));
        }
        if (claim.accepted() && claim.statement().isValue()) {
            words.append(" · ").append(text("claim.shown"));
        }
        fields.put(new SavedField(text("history.claim", String.valueOf(number)), number), words.toString());
    }

    private String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.OfQuote of -> quoted(of.quote());
            case Evidence.OfRecord of -> text("claim.record", of.recordId()) + ", " + title(of.source());
            case Evidence.OfCitation of -> title(of.source());
            case Evidence.Unsourced unsourced -> text("claim.unsourced");
        };
    }

    private String quoted(QuoteId id) {
        String exact = carriedBy.quotes().get(id);
        if (exact == null) {
            return text("history.quote.gone", id.toString());
        }
        return "“" + (exact.length() <= MAX_QUOTED_UTF16 ? exact : exact.substring(0, MAX_QUOTED_UTF16) + "…") + "”";
    }

    private String title(SourceId id) {
        Source source = carriedBy.sources().get(id);
        return source == null ? text("history.source.gone", id.toString()) : source.displayTitle();
    }

    private static String names(LocalNames names) {
        return names.all().stream()
                .map(name -> name.name() + " (" + name.language() + ")")
                .collect(Collectors.joining(", "));
    }

    private void put(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(new SavedField(text(key), 0), value);
        }
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
