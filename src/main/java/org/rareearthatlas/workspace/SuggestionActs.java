package org.rareearthatlas.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.suggestion.Suggestion;
import org.rareearthatlas.suggestion.SuggestionDesk;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.Suggestions;
import org.rareearthatlas.suggestion.ui.EntryDifferences;
import org.rareearthatlas.suggestion.ui.SuggestionPanel;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;

/// What the acting user can do with a suggestion: as a curator, or with one of their own.
@Component
class SuggestionActs {

    private final Suggestions suggestions;
    private final SuggestionDesk desk;
    private final EntryDifferences differences;
    private final SourceService sources;
    private final DepositService deposits;
    private final RegionService regions;

    SuggestionActs(
            Suggestions suggestions,
            SuggestionDesk desk,
            EntryDifferences differences,
            SourceService sources,
            DepositService deposits,
            RegionService regions) {
        this.suggestions = suggestions;
        this.desk = desk;
        this.differences = differences;
        this.sources = sources;
        this.deposits = deposits;
        this.regions = regions;
    }

    SuggestionPanel panel() {
        return new SuggestionPanel(differences, sources);
    }

    /// @throws NotFoundException when there is none that the acting user may read
    Suggestion get(SuggestionId id) {
        return Role.CURATOR.isActing() ? desk.get(id) : suggestions.get(id);
    }

    Optional<Suggestion> find(SuggestionId id) {
        try {
            return Optional.of(get(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /// As [#get]; its author has seen it then.
    Suggestion open(SuggestionId id) {
        Suggestion suggestion = get(id);
        if (suggestion.head().unseen()
                && ActingUser.name().equals(suggestion.head().author())) {
            suggestions.markSeen(id);
            return get(id);
        }
        return suggestion;
    }

    boolean isStale(Suggestion suggestion) {
        return differences.isStale(suggestion);
    }

    Suggestion accept(Suggestion suggestion) {
        return desk.accept(suggestion.id(), suggestion.version(), "");
    }

    Suggestion giveBack(Suggestion suggestion, String question) {
        return desk.giveBack(suggestion.id(), suggestion.version(), question);
    }

    Suggestion reject(Suggestion suggestion, String reason) {
        return desk.reject(suggestion.id(), suggestion.version(), reason);
    }

    Suggestion withdraw(Suggestion suggestion) {
        suggestions.withdraw(suggestion.id(), suggestion.version());
        return get(suggestion.id());
    }

    /// What the suggestion is about on the map; null when it is not there.
    @Nullable
    FeatureRef feature(Subject about) {
        return switch (about) {
            case Subject.OfDeposit of ->
                deposits.find(of.id())
                        .map(found -> FeatureRef.deposit(of.id().toString()))
                        .orElse(null);
            case Subject.OfRegion of ->
                regions.find(of.id())
                        .map(found -> FeatureRef.region(found.slug()))
                        .orElse(null);
        };
    }
}
