package org.rareearthatlas.exchange.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;

/// Finds rows that the file or the atlas has already, and places that come suspiciously often. For one pass over a
/// file.
final class DuplicateFinder {

    /// Rows this near with a name alike are the same record twice.
    private static final double SAME_M = 100;

    private static final int OFTEN = 5;

    private final KnownDeposits atlas;
    private final KnownDeposits file = new KnownDeposits();
    private final Map<LonLat, Integer> places = new HashMap<>();
    private final Map<String, SameId> ids = new HashMap<>();

    DuplicateFinder(KnownDeposits atlas) {
        this.atlas = atlas;
    }

    /// A row with what it repeats.
    ///
    /// @param kind null when it repeats nothing
    /// @param number of the row or the deposit that it repeats
    record Found(CheckedRow row, @Nullable IssueKind kind, long number) {}

    Found find(CheckedRow given) {
        Candidate candidate = given.candidate();
        if (candidate == null) {
            return new Found(given, null, 0);
        }
        // Every row counts, so that the same file is doubted in the same rows when it comes again.
        CheckedRow row = often(given, candidate);
        Found found = inFile(row, candidate).or(() -> inAtlas(row, candidate)).orElseGet(() -> new Found(row, null, 0));
        if (found.kind() != IssueKind.TWICE_IN_FILE) {
            remember(row.row().number(), candidate);
        }
        return found;
    }

    /// An earlier row with the same id. Files that were put together of others use one id for several things.
    ///
    /// @param names hash of the folded names
    /// @param place null when it has none
    private record SameId(
            long number,
            int names,
            @Nullable LonLat place,
            @Nullable SameId before) {

        boolean isSame(int otherNames, @Nullable LonLat other) {
            return place == null || other == null || names == otherNames || Geodesic.distanceM(place, other) <= SAME_M;
        }
    }

    private Optional<Found> inFile(CheckedRow row, Candidate candidate) {
        Optional<Long> same = candidate.ownId() ? sameId(candidate) : file.findLike(candidate, SAME_M);
        return same.map(number -> with(row, IssueKind.TWICE_IN_FILE, number));
    }

    private Optional<Long> sameId(Candidate candidate) {
        for (SameId seen = ids.get(candidate.recordId()); seen != null; seen = seen.before()) {
            if (seen.isSame(namesHash(candidate), candidate.data().location().point())) {
                return Optional.of(seen.number());
            }
        }
        return Optional.empty();
    }

    private static int namesHash(Candidate candidate) {
        return candidate.data().names().searchText().hashCode();
    }

    private Optional<Found> inAtlas(CheckedRow row, Candidate candidate) {
        boolean several = ids.containsKey(candidate.recordId());
        Optional<Found> record =
                atlas.findRecord(candidate, several).map(number -> with(row, IssueKind.ALREADY_IMPORTED, number));
        return record.or(() -> atlas.findLike(candidate, KnownDeposits.NEAR_M)
                .map(number -> with(row, IssueKind.LIKE_ANOTHER, number)));
    }

    private void remember(long number, Candidate candidate) {
        if (candidate.ownId()) {
            ids.merge(
                    candidate.recordId(),
                    new SameId(
                            number,
                            namesHash(candidate),
                            candidate.data().location().point(),
                            null),
                    (before, here) -> new SameId(number, here.names(), here.place(), before));
            return;
        }
        candidate
                .findPoint()
                .ifPresent(place ->
                        file.addPlace(number, place, candidate.data().names().searchText()));
    }

    private CheckedRow often(CheckedRow row, Candidate candidate) {
        LonLat place = candidate.data().location().point();
        if (place == null || places.merge(place, 1, Integer::sum) <= OFTEN) {
            return row;
        }
        return with(row, RowIssue.ofRow(IssueKind.SAME_PLACE_OFTEN, Integer.toString(OFTEN)));
    }

    private static Found with(CheckedRow row, IssueKind kind, long number) {
        return new Found(with(row, RowIssue.ofRow(kind, Long.toString(number))), kind, number);
    }

    private static CheckedRow with(CheckedRow row, RowIssue issue) {
        List<RowIssue> issues = new ArrayList<>(row.issues());
        issues.add(issue);
        return new CheckedRow(row.row(), row.candidate(), issues);
    }
}
