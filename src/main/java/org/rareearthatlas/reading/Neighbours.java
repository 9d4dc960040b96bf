package org.rareearthatlas.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the names of a text stand to each other: "Paris, Texas", "Moscow (Russia)", "Leeds, Bradford and Hull".
final class Neighbours {

    private static final Set<String> LISTS = Set.of(", ", " and ", ", and ", " or ", " и ", " & ");
    private static final Set<String> BESIDE = Set.of(", ", " (");

    /// "Africa, Asia" is a list, "Mostar, Balkans" is not.
    private static final int SMALL_REGION_COUNTRIES = 2;

    private final Words words;
    private final List<Spotting> spotted;

    Neighbours(Words words, List<Spotting> spotted) {
        this.words = words;
        this.spotted = spotted;
    }

    /// What stands behind a name after a comma or in brackets.
    Optional<Spotting> behind(int i) {
        return i >= 0 && i + 1 < spotted.size() && BESIDE.contains(gapBefore(i + 1))
                ? Optional.of(spotted.get(i + 1))
                : Optional.empty();
    }

    /// What a name stands behind after a comma.
    Optional<Spotting> before(int i) {
        return i > 0 && BESIDE.contains(gapBefore(i)) ? Optional.of(spotted.get(i - 1)) : Optional.empty();
    }

    /// The kind of place that the sentence announced before a name.
    Optional<PlaceKind> announced(int i) {
        return Announcements.before(words, spotted.get(i).first());
    }

    /// Whether a name goes on a list that the name before it is part of.
    boolean isListed(int i) {
        return i > 0 && LISTS.contains(gapBefore(i));
    }

    /// The country, province or district beside the name that contains one of its places: the next, or the one behind
    /// it
    /// ("Paris, Lamar County, Texas").
    Optional<GazetteerPlace> container(int i) {
        return spotted.get(i).places().stream()
                .flatMap(place -> container(i, place).stream())
                .findFirst();
    }

    Optional<GazetteerPlace> container(int i, GazetteerPlace place) {
        Optional<GazetteerPlace> next = containerIn(behind(i), place);
        return next.isPresent() || behind(i).isEmpty() ? next : containerIn(behind(i + 1), place);
    }

    /// Whether the place contains what is named before it.
    boolean holds(int i, GazetteerPlace place) {
        return before(i).stream().flatMap(one -> one.places().stream()).anyMatch(place::contains);
    }

    private static Optional<GazetteerPlace> containerIn(Optional<Spotting> beside, GazetteerPlace place) {
        return beside.stream()
                .flatMap(one -> one.places().stream())
                .filter(one -> one.kind() != PlaceKind.MACRO_REGION
                        || one.countryCodes().size() <= SMALL_REGION_COUNTRIES)
                .filter(one -> one.contains(place))
                .findFirst();
    }

    private String gapBefore(int i) {
        Spotting one = spotted.get(i);
        return spotted.get(i - 1).end() == one.first() || isWordBetween(i) ? gap(i) : "";
    }

    private boolean isWordBetween(int i) {
        return spotted.get(i).first() - spotted.get(i - 1).end() == 1;
    }

    private String gap(int i) {
        int from = words.get(spotted.get(i - 1).end() - 1).end();
        return words.text()
                .substring(
                        from, Math.max(from, words.get(spotted.get(i).first()).start()));
    }
}
