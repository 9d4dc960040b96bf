package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;
import static org.rareearthatlas.catalog.Features.bbox;
import static org.rareearthatlas.catalog.Features.query;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionService;

/// What is drawn at each detail, and that nothing shows through between neighbours.
@AtlasTest
class LayerDetailTest {

    private static final Filter AROUND_THE_REGIONS = bbox(20, 40, 180, 78);

    private final Features features;
    private final RegionService regions;

    LayerDetailTest(AtlasDataStore store, RegionService regions) {
        this.features = new Features(store);
        this.regions = regions;
    }

    private static double distanceDeg(Detail detail) {
        return switch (detail) {
            case OVERVIEW -> LayerFeatureSource.OVERVIEW_DEG;
            case MEDIUM -> LayerFeatureSource.MEDIUM_DEG;
            case FULL -> 0;
        };
    }

    @Test
    void theDistanceChoosesTheDetail() {
        int overview = vertices(LayerName.REGION, Detail.OVERVIEW).size();
        int medium = vertices(LayerName.REGION, Detail.MEDIUM).size();
        int full = vertices(LayerName.REGION, Detail.FULL).size();

        assertThat(overview).isLessThan(medium);
        assertThat(medium).isLessThan(full);
    }

    @ParameterizedTest
    @EnumSource
    void regionsShareEveryVertexWithTheLand(Detail detail) {
        Set<Coordinate> units = vertices(LayerName.UNIT, Filter.INCLUDE, detail);
        Set<Coordinate> land = vertices(LayerName.LAND, detail);
        Set<Coordinate> regions = vertices(LayerName.REGION, detail);

        assertThat(land).isNotEmpty().allMatch(units::contains);
        assertThat(regions).isNotEmpty().allMatch(units::contains);
    }

    @ParameterizedTest
    @EnumSource
    void provinceBordersRunAlongTheLand(Detail detail) {
        Set<Coordinate> land = vertices(LayerName.UNIT, detail);
        Set<Coordinate> borders = new HashSet<>();
        features.list(query(LayerName.BOUNDARY, AROUND_THE_REGIONS, distanceDeg(detail))).stream()
                .filter(line -> "province".equals(line.getAttribute("kind")))
                .forEach(line -> borders.addAll(Arrays.asList(geometry(line).getCoordinates())));

        assertThat(borders).isNotEmpty();
        long off = borders.stream().filter(vertex -> !land.contains(vertex)).count();
        assertThat(off).as("of %d vertices", borders.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void neighbouringUnitsLeaveNoGapAndDoNotOverlap(Detail detail) {
        Geometry[] units = features.list(query(LayerName.UNIT, AROUND_THE_REGIONS, distanceDeg(detail))).stream()
                .filter(unit -> Set.of("RU", "UA").contains((String) unit.getAttribute("countryCode")))
                .map(LayerDetailTest::geometry)
                .toArray(Geometry[]::new);

        Geometry[] invalid = CoverageValidator.validate(units);
        assertThat(Arrays.stream(invalid)
                        .filter(edge -> edge != null && !edge.isEmpty())
                        .map(edge -> String.format(Locale.ROOT, "%.3f° at %s", edge.getLength(), edge.getCoordinate())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsAPointAtEveryDetail(Detail detail) {
        Region place = asLocalUser(() -> regions.add(RegionData.of(
                new PointPlace(new LonLat(40.5, 50.5), "geonames:999999002"),
                "RU",
                "sample-point",
                Samples.names("Sample point"))));
        List<String> there =
                features.list(query(LayerName.REGION, bbox(40.4, 50.4, 40.6, 50.6), distanceDeg(detail))).stream()
                        .map(feature -> feature.getAttribute("kind") + " " + geometry(feature))
                        .toList();
        asLocalUser(() -> regions.delete(place.id()));

        assertThat(there).contains("PLACE POINT (40.5 50.5)");
    }

    @Test
    void readsADepositLayerWithAFixedNumberOfStatements() {
        assertThat(StatementCounter.count(() -> features.list(LayerName.DEPOSIT)))
                .as("deposits, names, counts of claims")
                .isLessThanOrEqualTo(3);
        assertThat(StatementCounter.count(() -> features.list(query(LayerName.DEPOSIT, bbox(20, 40, 180, 80)))))
                .isLessThanOrEqualTo(3);
        assertThat(StatementCounter.count(() -> features.list(LayerName.REGION)))
                .as("counts of quotes, regions, names")
                .isLessThanOrEqualTo(3);
    }

    private Set<Coordinate> vertices(LayerName layer, Detail detail) {
        return vertices(layer, AROUND_THE_REGIONS, detail);
    }

    private Set<Coordinate> vertices(LayerName layer, Filter filter, Detail detail) {
        Set<Coordinate> vertices = new HashSet<>();
        features.list(query(layer, filter, distanceDeg(detail)))
                .forEach(feature ->
                        vertices.addAll(Arrays.asList(geometry(feature).getCoordinates())));
        return vertices;
    }

    private static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }
}
