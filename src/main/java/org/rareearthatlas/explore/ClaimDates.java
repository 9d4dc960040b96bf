package org.rareearthatlas.explore;

import java.time.LocalDate;
import java.util.Optional;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Statement;

/// The two dates of a claim.
public final class ClaimDates {

    private ClaimDates() {}

    /// When its source was published.
    public static Optional<LocalDate> findSaid(Claim claim) {
        return claim.findSource().map(source -> source.data().publishedOn());
    }

    /// For when it holds; of a resource, the date of the estimate where no other is given.
    public static Optional<LocalDate> findHeld(Claim claim) {
        return Optional.ofNullable(claim.data().validOn())
                .or(() -> claim.data().statement() instanceof Statement.HasResource has
                        ? Optional.ofNullable(has.resource().asOf())
                        : Optional.empty());
    }
}
