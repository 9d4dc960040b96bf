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
import java.util.zip.GZIPInputStream;
import org.rareearthatlas.geo.LonLat;

/// The marked paragraphs, with coordinates from the gazetteer's own sources.
final class DevelopmentSet {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

    /// A name that is marked as a place.
    record Gold(int start, int end, Optional<LonLat> point) {}

    record Paragraph(String text, List<Gold> names) {}

    private record Row(String kind, LonLat point, int population, String country, String unit, String name) {}

    private final List<Row> rows = new ArrayList<>();

    List<Paragraph> read() throws IOException {
        loadPlaces();
        List<Paragraph> paragraphs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DevelopmentSet.class.getResourceAsStream("/reading/development-set.txt")),
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
        String code = comma < 0 ? place : place.substring(comma + 2);
        return Optional.of(rows.stream()
                .filter(row -> comma < 0 ? isArea(row, code) : isTown(row, place.substring(0, comma), code))
                .max(Comparator.comparingInt(Row::population))
                .map(Row::point)
                .orElseThrow(() -> new IllegalStateException("The gazetteer has no " + place)));
    }

    private static boolean isArea(Row row, String code) {
        return code.contains("-")
                ? row.kind().equals("PROVINCE") && row.unit().equals(code)
                : row.kind().equals("COUNTRY") && row.country().equals(code);
    }

    private static boolean isTown(Row row, String name, String code) {
        boolean town = row.kind().equals("TOWN") || row.kind().equals("CAPITAL");
        boolean there =
                code.contains("-") ? row.unit().equals(code) : row.country().equals(code);
        return town && there && row.name().equals(name);
    }

    private void loadPlaces() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        DevelopmentSet.class.getResourceAsStream("/data/gazetteer/places.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (!cells[2].isEmpty()) {
                    rows.add(new Row(
                            cells[1],
                            new LonLat(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                            Integer.parseInt(cells[4]),
                            cells[5],
                            cells[6],
                            cells[7]));
                }
            }
        }
    }
}
