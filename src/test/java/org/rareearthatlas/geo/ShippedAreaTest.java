package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Areas of shipped boundaries against the official figures. The boundaries are generalised, so they agree only
/// to about one percent.
class ShippedAreaTest {

    private record Unit(String iso, double areaKm2, BboxWgs84 bbox) {}

    @Test
    void areasAgreeWithTheOfficialFigures() {
        Map<String, Unit> units = units("RU-SA", "RU-IRK", "RU-TY", "RU-CHU");

        assertArea(units, "RU-SA", 3_083_523);
        assertArea(units, "RU-IRK", 774_846);
        assertArea(units, "RU-TY", 168_604);
        assertArea(units, "RU-CHU", 721_481);
    }

    @Test
    void chukotkaIsNarrow() {
        BboxWgs84 chukotka =
                Objects.requireNonNull(units("RU-CHU").get("RU-CHU")).bbox();

        assertThat(chukotka.crossesAntimeridian()).isTrue();
        assertThat(chukotka.widthDeg()).isBetween(33.0, 34.0);
    }

    private static void assertArea(Map<String, Unit> units, String iso, double officialKm2) {
        double ratio = Objects.requireNonNull(units.get(iso)).areaKm2() / officialKm2;
        assertThat(ratio).as(iso).isCloseTo(1, within(0.01));
    }

    private static Map<String, Unit> units(String... isos) {
        Set<String> wanted = Set.of(isos);
        try (Stream<Unit> all = GeoJsonLines.read(
                "/data/world/units-2.geojsonl.gz",
                wanted::contains,
                (feature, geometry) -> new Unit(
                        feature.path("id").asString(),
                        Geodesic.areaKm2(geometry),
                        BboxWgs84.of(geometry).orElseThrow()))) {
            return all.collect(Collectors.toMap(Unit::iso, unit -> unit));
        }
    }
}
