package org.rareearthatlas.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The places chosen to be compared, in the order they were chosen; each once, at most [#MOST].
public record PlaceChoice(List<PlaceRef> places) {

    /// One alone is compared with nothing.
    public static final int LEAST = 2;

    /// More columns than a reader holds side by side.
    public static final int MOST = 4;

    public static final PlaceChoice NONE = new PlaceChoice(List.of());

    /// Leaves out what is chosen twice and what is too much.
    public PlaceChoice {
        places = places.stream().distinct().limit(MOST).toList();
    }

    public boolean contains(PlaceRef place) {
        return places.contains(place);
    }

    /// Whether no further place can be chosen.
    public boolean isFull() {
        return places.size() >= MOST;
    }

    /// Whether there is something to compare.
    public boolean isEnough() {
        return places.size() >= LEAST;
    }

    /// With a place more, unless it is full.
    public PlaceChoice with(PlaceRef place) {
        return new PlaceChoice(Stream.concat(places.stream(), Stream.of(place)).toList());
    }

    public PlaceChoice without(PlaceRef place) {
        return new PlaceChoice(
                places.stream().filter(other -> !other.equals(place)).toList());
    }

    /// As it stands in an address, such as `region:yakutia,deposit:12`; empty for none.
    public String text() {
        return places.stream().map(PlaceRef::text).collect(Collectors.joining(","));
    }
}
