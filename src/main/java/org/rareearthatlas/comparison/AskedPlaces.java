package org.rareearthatlas.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an address asks to compare.
///
/// @param choice the places that can be compared
/// @param unreadable what names no place, as it was written, shortened
/// @param tooMany how many places were left out because there were more than [PlaceChoice#MOST]
public record AskedPlaces(PlaceChoice choice, List<String> unreadable, int tooMany) {

    private static final int MOST_READ = 20;
    private static final int LONGEST_TOLD_UTF16 = 40;

    /// Reads `region:yakutia,deposit:12`.
    public static AskedPlaces read(String places) {
        List<String> parts = Arrays.stream(places.split(",", MOST_READ + 1))
                .limit(MOST_READ)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<PlaceRef> read = parts.stream()
                .map(PlaceRef::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<String> unreadable = parts.stream()
                .filter(part -> PlaceRef.find(part).isEmpty())
                .map(AskedPlaces::shortened)
                .toList();
        return new AskedPlaces(new PlaceChoice(read), unreadable, Math.max(0, read.size() - PlaceChoice.MOST));
    }

    private static String shortened(String part) {
        return part.length() <= LONGEST_TOLD_UTF16 ? part : part.substring(0, LONGEST_TOLD_UTF16) + "…";
    }
}
