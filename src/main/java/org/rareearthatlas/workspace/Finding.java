package org.rareearthatlas.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.reading.GazetteerPlace;
import org.rareearthatlas.search.SearchHit;
import org.rareearthatlas.uikit.Formats;

/// What was found of one kind.
///
/// @param key of the kind: that of a [org.rareearthatlas.search.HitKind], [#PLACES] or [#COORDINATES]
/// @param total how many there are in all
/// @param rows the first of them
record Finding(String key, int total, List<Row> rows) {

    static final String PLACES = "PLACE";
    static final String COORDINATES = "COORDINATES";

    private static final int MOST_COUNTRIES = 3;

    /// @param path where it is shown, from the application's root
    /// @param words what tells it from others of the name; may be empty
    /// @param hit null for a place and for coordinates
    /// @param place null unless it is one of the gazetteer
    record Row(
            String path,
            String title,
            String words,
            @Nullable SearchHit hit,
            @Nullable GazetteerPlace place) {

        /// The second line; on the window's thread.
        String second(Locale locale) {
            return place == null ? words : describe(place, locale);
        }
    }

    boolean hasMore() {
        return total > rows.size();
    }

    /// The kind of a place and its countries; on the window's thread.
    static String describe(GazetteerPlace place, Locale locale) {
        return Stream.concat(
                        Stream.of(I18NProvider.translate(locale, "review.kind." + place.kind())),
                        place.countryCodes().stream().limit(MOST_COUNTRIES).map(Formats.of(locale)::country))
                .collect(Collectors.joining(" · "));
    }
}
