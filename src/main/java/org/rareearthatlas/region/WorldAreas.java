package org.rareearthatlas.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.TextFolding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The countries and provinces of the shipped world map by name. Safe for many threads.
@Component
public class WorldAreas {

    private static final String COUNTRIES_FILE = "/data/world/countries.json";

    private final WorldUnits units;
    private volatile @Nullable List<Entry> entries;

    WorldAreas(WorldUnits units) {
        this.units = units;
    }

    private record Entry(WorldArea area, String foldedEn, String foldedRu) {

        static Entry of(WorldArea area) {
            return new Entry(area, TextFolding.fold(area.nameEn()), TextFolding.fold(area.nameRu()));
        }

        boolean contains(String folded) {
            return foldedEn.contains(folded) || foldedRu.contains(folded);
        }

        /// Names that begin with what was typed stand before names that only contain it.
        int rank(String folded) {
            return foldedEn.startsWith(folded) || foldedRu.startsWith(folded) ? 0 : 1;
        }
    }

    /// Areas with an English or Russian name that contains the words (case and diacritics ignored): names that begin
    /// with them first, countries before provinces; the first of all areas for an empty text.
    public List<WorldArea> search(String words, int limit) {
        String folded = TextFolding.fold(words).strip();
        return entries().stream()
                .filter(entry -> entry.contains(folded))
                .sorted(Comparator.comparingInt(entry -> entry.rank(folded)))
                .limit(limit)
                .map(Entry::area)
                .toList();
    }

    /// The area with this code, such as `RU` or `RU-SA`.
    public Optional<WorldArea> find(String code) {
        return entries().stream()
                .map(Entry::area)
                .filter(area -> area.code().equals(code))
                .findFirst();
    }

    private List<Entry> entries() {
        List<Entry> loaded = entries;
        if (loaded == null) {
            // Two threads may do this at once; both come to the same.
            loaded = load();
            entries = loaded;
        }
        return loaded;
    }

    private List<Entry> load() {
        Map<String, List<WorldUnit>> byCountry = units.list(Detail.OVERVIEW).stream()
                .collect(Collectors.groupingBy(WorldUnit::countryCode, TreeMap::new, Collectors.toList()));
        List<WorldArea> countries = new ArrayList<>();
        for (JsonNode country : readCountries()) {
            List<WorldUnit> parts = byCountry.getOrDefault(country.path("code").asString(), List.of());
            if (!parts.isEmpty()) {
                countries.add(country(country, parts));
            }
        }
        List<WorldArea> areas = new ArrayList<>(sorted(countries));
        // A country of one unit is the same area as that unit.
        areas.addAll(sorted(byCountry.values().stream()
                .filter(parts -> parts.size() > 1)
                .flatMap(List::stream)
                .map(WorldAreas::province)
                .toList()));
        return areas.stream().map(Entry::of).toList();
    }

    private static List<WorldArea> sorted(List<WorldArea> areas) {
        return areas.stream().sorted(Comparator.comparing(WorldArea::nameEn)).toList();
    }

    private static WorldArea country(JsonNode country, List<WorldUnit> parts) {
        String code = country.path("code").asString();
        return new WorldArea(
                code,
                RegionKind.COUNTRY,
                code,
                country.path("nameEn").asString(),
                country.path("nameRu").asString(),
                parts.stream().map(WorldUnit::code).toList());
    }

    private static WorldArea province(WorldUnit unit) {
        return new WorldArea(
                unit.code(),
                RegionKind.PROVINCE,
                unit.countryCode(),
                unit.nameEn(),
                unit.nameRu(),
                List.of(unit.code()));
    }

    private static JsonNode readCountries() {
        try (InputStream file =
                Objects.requireNonNull(WorldAreas.class.getResourceAsStream(COUNTRIES_FILE), COUNTRIES_FILE)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
