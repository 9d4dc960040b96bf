package org.rareearthatlas.suggestion.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.ClaimEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.history.SavedState;
import org.rareearthatlas.history.ui.FieldChange;
import org.rareearthatlas.history.ui.SavedField;
import org.rareearthatlas.history.ui.SavedWords;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.suggestion.Suggestion;
import org.springframework.stereotype.Component;

/// What a suggestion changes, field by field, in the words of the history.
@Component
public class EntryDifferences {

    private static final SavedWords.CarriedBy NOTHING = new SavedWords.CarriedBy(Map.of(), Map.of());

    private final DepositService deposits;
    private final ClaimService claims;

    EntryDifferences(DepositService deposits, ClaimService claims) {
        this.deposits = deposits;
        this.claims = claims;
    }

    /// What would change if it were accepted as it is.
    List<FieldChange> suggested(Suggestion suggestion, Locale locale) {
        DepositData before = suggestion.before().deposit();
        SourceData source = suggestion.before().source();
        return switch (suggestion.entry()) {
            case Entry.NewDeposit of -> changes(Map.of(), of(of.deposit().data(), locale));
            case Entry.ChangedDeposit of ->
                changes(of(before, locale), of(of.deposit().data(), locale));
            case Entry.DeletedDeposit of -> changes(of(before, locale), Map.of());
            case Entry.NewRegion of -> changes(Map.of(), words(new SavedState.OfRegion(of.region(), Map.of()), locale));
            case Entry.NewSource of -> changes(Map.of(), of(of.source(), locale));
            case Entry.ChangedSource of -> changes(of(source, locale), of(of.source(), locale));
            case Entry.NewClaim of -> changes(Map.of(), ClaimEntryWords.of(of.claim(), locale));
            case Entry.ChangedClaim of -> changes(now(of, locale), ClaimEntryWords.of(of.claim(), locale));
            case Entry.NewPassage of ->
                of.statement() == null ? List.of() : changes(Map.of(), ClaimEntryWords.of(of.statement(), locale));
            case Entry.NewQuote of -> List.of();
            case Entry.NewSourceText of -> List.of();
        };
    }

    /// What others have changed of the deposit since the suggestion's author read it; empty for anything else.
    List<FieldChange> since(Suggestion suggestion, Locale locale) {
        DepositData before = suggestion.before().deposit();
        DepositId id = changedDeposit(suggestion.entry());
        if (before == null || id == null) {
            return List.of();
        }
        return deposits.find(id)
                .map(now -> changes(of(before, locale), of(now.data(), locale)))
                .orElse(List.of());
    }

    /// Whether what it changes was saved since its author read it, or is gone: then it cannot be accepted as it is.
    public boolean isStale(Suggestion suggestion) {
        return switch (suggestion.entry()) {
            case Entry.ChangedDeposit of -> isStale(of.id(), of.version());
            case Entry.DeletedDeposit of -> isStale(of.id(), of.version());
            default -> false;
        };
    }

    private boolean isStale(DepositId id, int version) {
        return deposits.find(id).map(now -> now.version() != version).orElse(true);
    }

    private static @Nullable DepositId changedDeposit(Entry entry) {
        return switch (entry) {
            case Entry.ChangedDeposit of -> of.id();
            case Entry.DeletedDeposit of -> of.id();
            default -> null;
        };
    }

    private Map<SavedField, String> now(Entry.ChangedClaim of, Locale locale) {
        var data = claims.get(of.id()).data();
        return ClaimEntryWords.of(
                new ClaimEntry(data.statement(), data.stance(), data.validOn(), java.util.Optional.empty()), locale);
    }

    private static Map<SavedField, String> of(@Nullable DepositData data, Locale locale) {
        return data == null ? Map.of() : words(new SavedState.OfDeposit(data, Map.of()), locale);
    }

    private static Map<SavedField, String> of(@Nullable SourceData data, Locale locale) {
        return data == null ? Map.of() : words(new SavedState.OfSource(data), locale);
    }

    private static Map<SavedField, String> words(SavedState state, Locale locale) {
        return SavedWords.of(state, NOTHING, locale);
    }

    private static List<FieldChange> changes(Map<SavedField, String> before, Map<SavedField, String> after) {
        return FieldChange.between(before, after);
    }
}
