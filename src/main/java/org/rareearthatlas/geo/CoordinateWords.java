package org.rareearthatlas.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rareearthatlas.geo.CoordinateToken.Axis;
import org.rareearthatlas.geo.CoordinateToken.Mark;
import org.rareearthatlas.geo.CoordinateToken.Part;
import org.rareearthatlas.geo.CoordinateToken.Unit;

/// The words and signs of coordinates in English and Russian.
final class CoordinateWords {

    static final String DEGREE_SIGNS = "°º˚ᵒ";
    static final String MINUTE_SIGNS = "'’‘‛′‵ʹʼ´`＇";
    static final String SECOND_SIGNS = "\"″”“„‟ʺ˝＂〃";

    private record Meaning(Axis axis, int sign) {}

    private static final Map<String, Meaning> MARKS = new HashMap<>();
    private static final Map<String, Part> UNITS = new HashMap<>();

    static {
        // Latin c and b look like the Russian letters for north and east and are typed for them.
        mark(Axis.LAT, 1, "n", "north", "с", "c", "сш", "сев", "север", "северной", "северная");
        mark(Axis.LAT, -1, "s", "south", "ю", "юш", "юж", "юг", "южной", "южная");
        mark(Axis.LON, 1, "e", "east", "в", "b", "вд", "вост", "восток", "восточной", "восточная");
        mark(Axis.LON, -1, "w", "west", "з", "зд", "зап", "запад", "западной", "западная");
        mark(Axis.LAT, 0, "lat", "latitude", "ш", "шир", "широта", "широты");
        mark(Axis.LON, 0, "lon", "long", "lng", "longitude", "д", "долг", "долгота", "долготы");
        unit(Part.DEGREE, "deg", "degree", "degrees", "град", "градус", "градуса", "градусов");
        unit(Part.MINUTE, "min", "minute", "minutes", "мин", "минута", "минуты", "минут");
        unit(Part.SECOND, "sec", "second", "seconds", "сек", "секунда", "секунды", "секунд");
    }

    private CoordinateWords() {}

    private static void mark(Axis axis, int sign, String... words) {
        List.of(words).forEach(word -> MARKS.put(word, new Meaning(axis, sign)));
    }

    private static void unit(Part part, String... words) {
        List.of(words).forEach(word -> UNITS.put(word, part));
    }

    static Optional<CoordinateToken> find(String word, int startUtf16) {
        String known = word.toLowerCase(Locale.ROOT);
        int endUtf16 = startUtf16 + word.length();
        Meaning meaning = MARKS.get(known);
        if (meaning != null) {
            return Optional.of(new Mark(startUtf16, endUtf16, meaning.axis(), meaning.sign()));
        }
        Part part = UNITS.get(known);
        return part == null ? Optional.empty() : Optional.of(new Unit(startUtf16, endUtf16, part));
    }
}
