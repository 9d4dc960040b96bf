package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.WorldUnit;
import org.springframework.stereotype.Component;

/// What is doubtful about a place: told with where it would lie if a common mistake were mended, never mended here.
@Component
class PlaceDoubts {

    /// Half a kilometre around the place where nothing is but that many programs write for "unknown".
    private static final double ZERO_DEG = 0.005;

    private final ProvinceIndex provinces;

    PlaceDoubts(ProvinceIndex provinces) {
        this.provinces = provinces;
    }

    /// @param country as the row states it; empty when it does not
    /// @param region as the row states it; empty when it does not
    List<RowIssue> find(LonLat place, String country, String region) {
        if (Math.abs(place.lonDeg()) < ZERO_DEG && Math.abs(place.latDeg()) < ZERO_DEG) {
            return List.of(issue(IssueKind.ZERO_ISLAND, place, ""));
        }
        Set<WorldUnit> around = provinces.near(place);
        Optional<String> code = Countries.code(country);
        Predicate<Set<WorldUnit>> stated =
                units -> code.isPresent() && units.stream().anyMatch(unit -> isOf(unit, code.get()));
        if (code.isPresent() && !stated.test(around)) {
            return List.of(mended(place, stated).orElseGet(() -> outside(place, around, country)));
        }
        if (around.isEmpty()) {
            return List.of(issue(IssueKind.IN_SEA, place, ""));
        }
        return outsideRegion(place, around, region, code).map(List::of).orElseGet(List::of);
    }

    private static boolean isOf(WorldUnit unit, String countryCode) {
        return Countries.isSameState(unit.countryCode(), countryCode);
    }

    private Optional<RowIssue> outsideRegion(
            LonLat place, Set<WorldUnit> around, String region, Optional<String> country) {
        Set<String> named = provinces.codesOf(region).stream()
                .filter(code -> country.isEmpty() || code.startsWith(country.get() + "-"))
                .collect(Collectors.toSet());
        if (region.isBlank() || named.isEmpty() || around.stream().anyMatch(unit -> named.contains(unit.code()))) {
            return Optional.empty();
        }
        Predicate<Set<WorldUnit>> stated = units -> units.stream().anyMatch(unit -> named.contains(unit.code()));
        return mended(place, stated).or(() -> Optional.of(issue(IssueKind.OUTSIDE_REGION, place, names(around))));
    }

    private RowIssue outside(LonLat place, Set<WorldUnit> around, String country) {
        return around.isEmpty()
                ? issue(IssueKind.IN_SEA, place, country)
                : issue(IssueKind.OUTSIDE_COUNTRY, place, names(around));
    }

    /// The mistake that explains why the place is not where the row says it is; empty when none does.
    private Optional<RowIssue> mended(LonLat place, Predicate<Set<WorldUnit>> stated) {
        double lon = place.lonDeg();
        double lat = place.latDeg();
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(new Attempt(IssueKind.SWAPPED, lat, lon));
        attempts.add(new Attempt(IssueKind.SIGN_LOST, -lon, lat));
        attempts.add(new Attempt(IssueKind.SIGN_LOST, lon, -lat));
        attempts.add(new Attempt(IssueKind.SIGN_LOST, -lon, -lat));
        attempts.add(new Attempt(IssueKind.DIGIT_LOST, lon + (lon < 0 ? -100 : 100), lat));
        attempts.add(new Attempt(IssueKind.DIGIT_LOST, lon * 10, lat));
        return attempts.stream()
                .filter(attempt -> LonLat.isValid(attempt.lonDeg(), attempt.latDeg()))
                .filter(attempt -> stated.test(provinces.near(attempt.place())))
                .findFirst()
                .map(attempt -> issue(attempt.kind(), place, words(attempt.place())));
    }

    private record Attempt(IssueKind kind, double lonDeg, double latDeg) {
        LonLat place() {
            return new LonLat(lonDeg, latDeg);
        }
    }

    private static String names(Set<WorldUnit> units) {
        return units.stream()
                .map(unit -> unit.nameEn() + " (" + unit.countryCode() + ")")
                .sorted()
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    private static RowIssue issue(IssueKind kind, LonLat place, String detail) {
        return new RowIssue(kind, RowIssue.WHOLE_ROW, words(place), detail);
    }

    /// Latitude first, as people write it.
    static String words(LonLat place) {
        return String.format(Locale.ROOT, "%.4f, %.4f", place.latDeg(), place.lonDeg());
    }
}
