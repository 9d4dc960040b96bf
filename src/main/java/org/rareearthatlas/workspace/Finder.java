package org.rareearthatlas.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rareearthatlas.geo.CoordinateFormat;
import org.rareearthatlas.geo.CoordinateParser;
import org.rareearthatlas.geo.CoordinateReading;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.reading.GazetteerPlace;
import org.rareearthatlas.reading.PlaceReader;
import org.rareearthatlas.search.HitKind;
import org.rareearthatlas.search.SearchHit;
import org.rareearthatlas.search.SearchService;
import org.springframework.stereotype.Component;

/// The one search: coordinates, what the atlas has, and places of the gazetteer.
@Component
class Finder {

    /// Who wants more of the gazetteer writes more of the name.
    static final int MOST_PLACES = 50;

    private static final int DECIMALS = 4;

    private final SearchService search;
    private final PlaceReader places;

    Finder(SearchService search, PlaceReader places) {
        this.search = search;
        this.places = places;
    }

    /// What a question finds, by kind. Not for the window's thread: the first call reads the gazetteer.
    ///
    /// @param limit how many of each kind
    List<Finding> find(String question, int limit, Locale locale) {
        String words = question.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        coordinates(words, locale).ifPresent(found::add);
        search.searchByKind(words, limit)
                .forEach(group -> found.add(new Finding(group.kind().name(), group.total(), rows(group.hits()))));
        places(words, limit).ifPresent(found::add);
        return List.copyOf(found);
    }

    /// One kind alone; empty when nothing of it is found.
    Optional<Finding> find(String key, String question, int limit, Locale locale) {
        String words = question.strip();
        return switch (key) {
            case Finding.COORDINATES -> coordinates(words, locale);
            case Finding.PLACES -> places(words, limit);
            default -> {
                var found = search.search(HitKind.valueOf(key), words, limit);
                yield found.total() == 0
                        ? Optional.empty()
                        : Optional.of(new Finding(key, found.total(), rows(found.hits())));
            }
        };
    }

    private static List<Finding.Row> rows(List<SearchHit> hits) {
        return hits.stream()
                .map(hit -> new Finding.Row(hit.path(), hit.title(), hit.snippet(), hit, null))
                .toList();
    }

    /// The likelier order of the numbers first.
    private static Optional<Finding> coordinates(String words, Locale locale) {
        List<LonLat> points = switch (CoordinateParser.parse(words)) {
            case CoordinateReading.Parsed parsed ->
                Stream.concat(Stream.of(parsed.place()), parsed.swapped().stream())
                        .distinct()
                        .toList();
            case CoordinateReading.Swapped swapped -> List.of(swapped.place());
            case CoordinateReading.Unreadable unreadable -> List.of();
        };
        List<Finding.Row> rows = points.stream()
                .map(point -> new Finding.Row(
                        PlaceView.path(point, ""),
                        CoordinateFormat.of(locale).decimal(point, DECIMALS),
                        CoordinateFormat.of(locale).dms(point),
                        null,
                        null))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Finding(Finding.COORDINATES, rows.size(), rows));
    }

    private Optional<Finding> places(String words, int limit) {
        List<GazetteerPlace> found = places.search(words, MOST_PLACES);
        List<Finding.Row> rows = found.stream()
                .limit(limit)
                .map(place -> new Finding.Row(
                        PlaceView.path(Objects.requireNonNull(place.point()), place.name()),
                        place.name(),
                        "",
                        null,
                        place))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Finding(Finding.PLACES, found.size(), rows));
    }
}
