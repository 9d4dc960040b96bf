package org.rareearthatlas.reading;

import java.util.Map;
import java.util.Optional;

/// Plural words that announce what kind of places the sentence names next: "the regions, including Murmansk".
final class Announcements {

    /// How many words behind the plural it still speaks of the names.
    private static final int REACH = 14;

    private static final Map<String, PlaceKind> PLURALS = Map.ofEntries(
            Map.entry("regions", PlaceKind.PROVINCE),
            Map.entry("provinces", PlaceKind.PROVINCE),
            Map.entry("states", PlaceKind.PROVINCE),
            Map.entry("counties", PlaceKind.COUNTY),
            Map.entry("countries", PlaceKind.COUNTRY),
            Map.entry("nations", PlaceKind.COUNTRY),
            Map.entry("cities", PlaceKind.TOWN),
            Map.entry("towns", PlaceKind.TOWN),
            Map.entry("villages", PlaceKind.TOWN),
            Map.entry("регионы", PlaceKind.PROVINCE),
            Map.entry("регионах", PlaceKind.PROVINCE),
            Map.entry("регионов", PlaceKind.PROVINCE),
            Map.entry("областях", PlaceKind.PROVINCE),
            Map.entry("города", PlaceKind.TOWN),
            Map.entry("городах", PlaceKind.TOWN),
            Map.entry("страны", PlaceKind.COUNTRY),
            Map.entry("странах", PlaceKind.COUNTRY));

    private Announcements() {}

    /// What the sentence announced before a word, if anything.
    static Optional<PlaceKind> before(Words words, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            PlaceKind kind = PLURALS.get(words.key(i));
            if (kind != null && !words.isCapital(i)) {
                return Optional.of(kind);
            }
            if (words.get(i).opensSentence()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
