package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.WorldUnit;
import org.rareearthatlas.region.WorldUnits;
import org.rareearthatlas.text.TextFolding;
import org.springframework.stereotype.Component;

/// In which province of the world a place lies, quickly enough to ask for every row of a long file. Built when it is
/// first asked. Borders are those of the medium detail (600 m), and a place counts as within everything that lies up to
/// [#TOLERANCE_DEG] away. Safe for many threads.
@Component
class ProvinceIndex {

    static final double TOLERANCE_DEG = 0.05;
    private static final double MAX_LAT_DEG = 90;
    private static final double FULL_TURN_DEG = 360;

    private final WorldUnits units;
    private @Nullable STRtree tree;
    private final Map<String, Set<String>> codesByName = new HashMap<>();

    ProvinceIndex(WorldUnits units) {
        this.units = units;
    }

    /// A province and what tells quickly whether a place is in it.
    private record Area(WorldUnit unit, IndexedPointInAreaLocator locator) {
        boolean contains(Coordinate place) {
            return locator.locate(place) != Location.EXTERIOR;
        }
    }

    private synchronized STRtree tree() {
        STRtree built = tree;
        if (built == null) {
            built = new STRtree();
            for (WorldUnit unit : units.list(Detail.MEDIUM)) {
                built.insert(
                        unit.geometry().getEnvelopeInternal(),
                        new Area(unit, new IndexedPointInAreaLocator(unit.geometry())));
                name(unit.nameEn(), unit.code());
                name(unit.nameRu(), unit.code());
            }
            built.build();
            tree = built;
        }
        return built;
    }

    private void name(String name, String code) {
        codesByName.computeIfAbsent(essence(name), key -> new HashSet<>()).add(code);
    }

    private static String essence(String name) {
        return TextFolding.fold(name)
                .replaceAll(
                        "\\b(oblast|krai|kray|republic|province|state|region|of|the|область|край|республика)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The provinces with this name, in English or Russian; empty when it is not known.
    Set<String> codesOf(String name) {
        tree();
        return codesByName.getOrDefault(essence(name), Set.of());
    }

    /// The provinces at and near a place; empty far out at sea.
    Set<WorldUnit> near(LonLat place) {
        Set<WorldUnit> found = new HashSet<>();
        STRtree index = tree();
        for (Coordinate point : around(place)) {
            for (Object item : index.query(new Envelope(point))) {
                Area area = (Area) item;
                if (!found.contains(area.unit()) && area.contains(point)) {
                    found.add(area.unit());
                }
            }
        }
        return found;
    }

    private static List<Coordinate> around(LonLat place) {
        List<Coordinate> points = new ArrayList<>();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                double lat = Math.clamp(place.latDeg() + dy * TOLERANCE_DEG, -MAX_LAT_DEG, MAX_LAT_DEG);
                double lon = Math.IEEEremainder(place.lonDeg() + dx * TOLERANCE_DEG, FULL_TURN_DEG);
                points.add(new Coordinate(lon, lat));
            }
        }
        return points;
    }
}
