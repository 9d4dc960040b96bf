package org.rareearthatlas.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.rareearthatlas.geo.GeoJsonLines;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The provinces of the world, from which regions are built and against which points are located. Each detail is read
/// from the application's own files when it is first needed. Safe for many threads.
@Component
public class WorldUnits {

    private final Map<Detail, Map<String, WorldUnit>> unitsByDetail = new EnumMap<>(Detail.class);
    private final Map<Detail, Map<String, WorldUnit>> prefetched = new EnumMap<>(Detail.class);

    /// All units at a detail, in the order of their codes.
    public Collection<WorldUnit> list(Detail detail) {
        return byCode(detail).values();
    }

    /// The unit with this code, such as `RU-SA`.
    public Optional<WorldUnit> find(String code, Detail detail) {
        return Optional.ofNullable(byCode(detail).get(code.toUpperCase(Locale.ROOT)));
    }

    /// Reads some units ahead of [#union], in one pass over the file and without reading all others.
    public void prefetch(Collection<String> codes, Detail detail) {
        synchronized (unitsByDetail) {
            Map<String, WorldUnit> some = prefetched.computeIfAbsent(detail, key -> new HashMap<>());
            Set<String> missing = new HashSet<>(codes);
            missing.removeAll(some.keySet());
            if (!unitsByDetail.containsKey(detail) && !missing.isEmpty()) {
                some.putAll(load(detail, missing::contains));
            }
        }
    }

    /// The joined polygons of some units: WGS 84, longitude first, SRID 4326, split at 180°.
    ///
    /// @throws InvalidInputException when a code is unknown
    public Geometry union(Collection<String> codes, Detail detail) {
        prefetch(codes, detail);
        List<Geometry> parts = new ArrayList<>();
        for (String code : codes) {
            WorldUnit unit = findPrefetched(code, detail)
                    .orElseThrow(() -> new InvalidInputException(Problem.of("units", "region.unit.unknown", code)));
            parts.addAll(polygons(unit.geometry()));
        }
        Geometry union = CoverageUnion.union(parts.toArray(Geometry[]::new));
        union.setSRID(4326);
        return union;
    }

    private Optional<WorldUnit> findPrefetched(String code, Detail detail) {
        synchronized (unitsByDetail) {
            Map<String, WorldUnit> all = unitsByDetail.getOrDefault(detail, prefetched.getOrDefault(detail, Map.of()));
            return Optional.ofNullable(all.get(code));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Geometry> polygons(Geometry geometry) {
        return PolygonExtracter.getPolygons(geometry);
    }

    private Map<String, WorldUnit> byCode(Detail detail) {
        synchronized (unitsByDetail) {
            Map<String, WorldUnit> all = unitsByDetail.computeIfAbsent(detail, key -> load(key, code -> true));
            prefetched.remove(detail);
            return all;
        }
    }

    private static Map<String, WorldUnit> load(Detail detail, Predicate<String> wanted) {
        String file = "/data/world/units-" + detail.ordinal() + ".geojsonl.gz";
        try (Stream<WorldUnit> units = GeoJsonLines.read(file, wanted, WorldUnits::toUnit)) {
            return units.collect(
                    Collectors.toMap(WorldUnit::code, Function.identity(), (first, second) -> first, TreeMap::new));
        }
    }

    private static WorldUnit toUnit(JsonNode feature, Geometry geometry) {
        JsonNode properties = feature.path("properties");
        return new WorldUnit(
                properties.path("iso").asString(),
                properties.path("countryCode").asString(),
                properties.path("nameEn").asString(),
                properties.path("nameRu").asString(),
                properties
                        .path("claimedBy")
                        .asStringOpt()
                        .filter(text -> !text.isBlank())
                        .orElse(null),
                geometry);
    }
}
