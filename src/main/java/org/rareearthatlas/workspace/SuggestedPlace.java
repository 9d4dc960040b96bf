package org.rareearthatlas.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Outline;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.suggestion.Suggestion;

/// The place that is suggested, beside the one that was.
final class SuggestedPlace {

    private SuggestedPlace() {}

    /// @return null when it has no place, or the place stays
    static @Nullable MapDraft of(Suggestion suggestion) {
        if (!suggestion.head().state().isOpen()) {
            return null;
        }
        return switch (suggestion.entry()) {
            case Entry.NewDeposit of -> draft(of.deposit().data().location(), null);
            case Entry.ChangedDeposit of -> {
                var before = suggestion.before().deposit();
                DepositLocation now = of.deposit().data().location();
                yield before != null && before.location().equals(now)
                        ? null
                        : draft(now, before == null ? null : before.location().point());
            }
            case Entry.NewClaim of -> of.claim().statement() instanceof Statement.LiesAt lies ? at(lies.point()) : null;
            default -> null;
        };
    }

    private static @Nullable MapDraft draft(DepositLocation location, @Nullable LonLat before) {
        if (location.point() == null) {
            return null;
        }
        return new MapDraft(
                location.point(),
                location.radiusM(),
                location.outline() == null
                        ? null
                        : Outline.of(location.outline()).ring(),
                before == null || before.equals(location.point()) ? List.of() : List.of(before),
                false);
    }

    private static @Nullable MapDraft at(@Nullable LonLat point) {
        return point == null ? null : MapDraft.at(point);
    }
}
