package org.rareearthatlas.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.rareearthatlas.geo.GeoJsonLines;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.stereotype.Component;

/// The provinces of the world, from which regions are built and against which points are located. Each detail is read
/// from the application's own files when it is first needed. Safe for many threads.
@Component
public class WorldUnits {

    private final Map<Detail, Map<String, WorldUnit>> unitsByDetail = new EnumMap<>(Detail.class);

    /// All units at a detail, in the order of their codes.
    public Collection<WorldUnit> list(Detail detail) {
        return byCode(detail).values();
    }

    /// The unit with this code, such as `RU-SA`.
    public Optional<WorldUnit> find(String code, Detail detail) {
        return Optional.ofNullable(byCode(detail).get(code.toUpperCase(Locale.ROOT)));
    }

    /// The joined polygons of some units: WGS 84, longitude first, SRID 4326, split at 180°.
    ///
    /// @throws InvalidInputException when a code is unknown
    public Geometry union(Collection<String> codes, Detail detail) {
        List<Geometry> parts = new ArrayList<>();
        for (String code : codes) {
            WorldUnit unit = find(code, detail)
                    .orElseThrow(() -> new InvalidInputException(Problem.of("units", "region.unit.unknown", code)));
            parts.addAll(polygons(unit.geometry()));
        }
        Geometry union = CoverageUnion.union(parts.toArray(Geometry[]::new));
        union.setSRID(4326);
        return union;
    }

    @SuppressWarnings("unchecked")
    private static List<Geometry> polygons(Geometry geometry) {
        return PolygonExtracter.getPolygons(geometry);
    }

    private Map<String, WorldUnit> byCode(Detail detail) {
        synchronized (unitsByDetail) {
            return unitsByDetail.computeIfAbsent(detail, WorldUnits::load);
        }
    }

    private static Map<String, WorldUnit> load(Detail detail) {
        String file = "/data/world/units-" + detail.ordinal() + ".geojsonl.gz";
        try (Stream<WorldUnit> units = GeoJsonLines.read(file, (feature, geometry) -> {
            var properties = feature.path("properties");
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
        })) {
            return units.collect(Collectors.toMap(
                    WorldUnit::code, Function.identity(), (first, second) -> first, java.util.TreeMap::new));
        }
    }
}
