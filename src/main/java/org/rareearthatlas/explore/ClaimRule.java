package org.rareearthatlas.explore;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.source.Quote;

/// Whether a single claim meets what a filter asks of claims.
///
/// @param filter speakers are names as quotes write them
record ClaimRule(AtlasFilter filter) implements Predicate<Claim> {

    @Override
    public boolean test(Claim claim) {
        return isAmong(FilterPart.SPEAKER, findSpeaker(claim))
                && isAmong(
                        FilterPart.SOURCE,
                        claim.findSource().map(source -> source.data().kind().name()))
                && isAmong(
                        FilterPart.EVIDENCE,
                        Optional.of(EvidenceType.of(claim.data().evidence()).name()))
                && isInTime(claim);
    }

    private boolean isAmong(FilterPart part, Optional<String> value) {
        Collection<String> asked = filter.values(part);
        return asked.isEmpty() || value.filter(asked::contains).isPresent();
    }

    private boolean isInTime(Claim claim) {
        Optional<LocalDate> date =
                filter.dates() == Dates.SAID ? ClaimDates.findSaid(claim) : ClaimDates.findHeld(claim);
        return filter.years().isAll()
                || date.filter(day -> filter.years().holds(day.getYear())).isPresent();
    }

    private static Optional<String> findSpeaker(Claim claim) {
        return claim.findQuote().map(Quote::data).map(data -> data.speaker());
    }
}
