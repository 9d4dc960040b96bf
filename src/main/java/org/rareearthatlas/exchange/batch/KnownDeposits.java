package org.rareearthatlas.exchange.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.SimilarNames;
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;

/// Deposits by record id and by place, to find a row's like. Places lie in a grid of cells wider than the distance at
/// which two names are compared; towards the poles, where the cells are narrow, only the neighbouring cells are looked
/// at. For one thread.
final class KnownDeposits {

    /// As far apart as the form for deposits takes two for likely the same.
    static final double NEAR_M = 5_000;

    private static final double CELL_DEG = 0.1;
    private static final long COLUMNS = 4096;

    private final Map<String, List<Long>> byRecord = new HashMap<>();
    private final Map<Long, Known> ofRecords = new HashMap<>();
    private final Map<Long, List<Known>> byCell = new HashMap<>();

    /// @param number of the deposit, or of the row that becomes one
    /// @param foldedNames as [org.rareearthatlas.text.LocalNames#searchText] writes them
    private record Known(long number, double lonDeg, double latDeg, String foldedNames) {}

    /// To be called before the deposit's place is added.
    void addRecord(String recordId, long number) {
        byRecord.computeIfAbsent(recordId, id -> new ArrayList<>(1)).add(number);
        ofRecords.put(number, new Known(number, Double.NaN, Double.NaN, ""));
    }

    void addPlace(long number, LonLat place, String foldedNames) {
        Known known = new Known(number, place.lonDeg(), place.latDeg(), foldedNames);
        byCell.computeIfAbsent(cell(place.lonDeg(), place.latDeg()), key -> new ArrayList<>(1))
                .add(known);
        ofRecords.replace(number, known);
    }

    /// The deposit of a record.
    ///
    /// @param several whether the file uses this id for several things: then the deposit must be like the row, too
    Optional<Long> findRecord(Candidate candidate, boolean several) {
        List<Long> numbers = byRecord.getOrDefault(candidate.recordId(), List.of());
        if (numbers.size() == 1 && !several) {
            return Optional.of(numbers.getFirst());
        }
        return numbers.stream()
                .filter(number -> isSame(Objects.requireNonNull(ofRecords.get(number)), candidate))
                .findFirst();
    }

    private static boolean isSame(Known known, Candidate candidate) {
        LonLat place = candidate.data().location().point();
        if (place == null || Double.isNaN(known.lonDeg())) {
            return true;
        }
        return isLike(new SimilarNames(candidate.data().names().strings()), known)
                && Geodesic.distanceM(place, new LonLat(known.lonDeg(), known.latDeg())) <= NEAR_M;
    }

    /// The nearest deposit with a name like the candidate's, within a distance; its number.
    Optional<Long> findLike(Candidate candidate, double distanceM) {
        LonLat place = candidate.data().location().point();
        if (place == null) {
            return Optional.empty();
        }
        SimilarNames names = new SimilarNames(candidate.data().names().strings());
        Known best = null;
        double bestM = distanceM;
        for (Known known : around(place)) {
            double apartM = Geodesic.distanceM(place, new LonLat(known.lonDeg(), known.latDeg()));
            if (apartM <= bestM && isLike(names, known)) {
                best = known;
                bestM = apartM;
            }
        }
        return Optional.ofNullable(best).map(Known::number);
    }

    private static boolean isLike(SimilarNames names, Known known) {
        return names.isLike(known.foldedNames().strip().lines().toList());
    }

    private List<Known> around(LonLat place) {
        List<Known> found = new ArrayList<>();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                @Nullable
                List<Known> some = byCell.get(cell(place.lonDeg() + dx * CELL_DEG, place.latDeg() + dy * CELL_DEG));
                if (some != null) {
                    found.addAll(some);
                }
            }
        }
        return found;
    }

    private static long cell(double lonDeg, double latDeg) {
        long column = Math.floorMod((long) Math.floor((lonDeg + 180) / CELL_DEG), Math.round(360 / CELL_DEG));
        long row = (long) Math.floor((latDeg + 90) / CELL_DEG);
        return row * COLUMNS + column;
    }
}
