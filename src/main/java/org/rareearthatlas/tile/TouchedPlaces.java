package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rareearthatlas.claim.ClaimsChanged;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositChanged;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.pointindex.PointView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where deposits were that a transaction is about to change, so that only the tiles there, and where they are
/// afterwards, need to be made anew. Noted inside of the transaction, thus before the index can show the change.
@Component
class TouchedPlaces {

    /// More changes than this are not worth telling apart.
    private static final int MAX_NOTED = 2_000;

    private final PointIndex index;
    private final Map<Long, Optional<LonLat>> beforeById = new LinkedHashMap<>();
    private boolean tooMany;

    TouchedPlaces(PointIndex index) {
        this.index = index;
    }

    @EventListener
    void deposit(DepositChanged event) {
        note(event.id().value());
    }

    @EventListener
    void claims(ClaimsChanged event) {
        if (event.subject() instanceof Subject.OfDeposit of) {
            note(of.id().value());
        }
    }

    private void note(long id) {
        Optional<LonLat> before = index.find().flatMap(view -> place(view, id));
        synchronized (beforeById) {
            tooMany |= beforeById.size() >= MAX_NOTED;
            if (!tooMany) {
                beforeById.putIfAbsent(id, before);
            }
        }
    }

    /// The places that may differ between the view that was looked at last and this one; empty when they cannot be told
    /// apart, so that all may.
    Optional<List<LonLat>> take(PointView now) {
        Map<Long, Optional<LonLat>> noted;
        synchronized (beforeById) {
            if (tooMany || beforeById.isEmpty()) {
                tooMany = false;
                beforeById.clear();
                return Optional.empty();
            }
            noted = Map.copyOf(beforeById);
            beforeById.clear();
        }
        List<LonLat> places = new ArrayList<>();
        noted.forEach((id, before) -> {
            before.ifPresent(places::add);
            place(now, id).ifPresent(places::add);
        });
        return Optional.of(places);
    }

    private static Optional<LonLat> place(PointView view, long id) {
        Optional<PointRow> row = view.find(id);
        return row.map(deposit -> new LonLat(deposit.lonDeg(), deposit.latDeg()));
    }
}
