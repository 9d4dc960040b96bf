package org.rareearthatlas.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rareearthatlas.geo.LonLat;

/// Paragraphs in which the names of places are marked, with coordinates from the gazetteer's own sources.
final class MarkedSet {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

    /// A name that is marked as a place.
    record Gold(int start, int end, Optional<LonLat> point) {}

    record Paragraph(String text, List<Gold> names) {

        boolean isRussian() {
            return text.chars()
                            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                            .count()
                    > text.length() / 3;
        }
    }

    private final Gazetteer gazetteer = Gazetteer.load();

    /// @param file in the tests' folder `reading`
    List<Paragraph> read(String file) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MarkedSet.class.getResourceAsStream("/reading/" + file), file),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    paragraphs.add(paragraph(line));
                }
            }
        }
        return paragraphs;
    }

    private Paragraph paragraph(String marked) {
        StringBuilder text = new StringBuilder();
        List<Gold> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int last = 0;
        while (mark.find()) {
            text.append(marked, last, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            names.add(new Gold(start, text.length(), point(mark.group(2))));
            last = mark.end();
        }
        text.append(marked.substring(last));
        return new Paragraph(text.toString(), names);
    }

    private Optional<LonLat> point(String place) {
        if (place.equals("area")) {
            return Optional.empty();
        }
        int comma = place.lastIndexOf(", ");
        String code = place.substring(comma + (comma < 0 ? 1 : 2));
        Optional<GazetteerPlace> found = comma < 0 ? area(code) : town(NameKeys.of(place.substring(0, comma)), code);
        return Optional.of(found.map(GazetteerPlace::point)
                .orElseThrow(() -> new IllegalStateException("The gazetteer has no " + place)));
    }

    private Optional<GazetteerPlace> area(String code) {
        return code.contains("-") ? gazetteer.findProvince(code) : gazetteer.findCountry(code);
    }

    private Optional<GazetteerPlace> town(String name, String code) {
        return gazetteer.get(gazetteer.find(name).places()).stream()
                .filter(place -> place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.CAPITAL)
                .filter(place -> code.contains("-")
                        ? place.unitCode().equals(code)
                        : place.countryCodes().contains(code))
                .max(Comparator.comparingInt(GazetteerPlace::population));
    }
}
