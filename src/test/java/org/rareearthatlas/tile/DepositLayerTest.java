package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.geotools.factory.CommonFactoryFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.pointindex.PointSelection;
import org.rareearthatlas.pointindex.PointView;
import org.rareearthatlas.pointindex.SampleViews;

/// Deposits in tiles: 20,000 around a dozen places, those at 180°, at the poles and beside the cuts among them.
class DepositLayerTest {

    private static final PointView VIEW = SampleViews.of(20_000, 7);

    private final DepositLayer layer = new DepositLayer();

    private List<Geometry> points(
            TileMatrixSet set, int zoom, int column, int row, PointRule rule, PointSelection some) {
        return Decoded.of(bytes(set, zoom, column, row, rule, some)).geometries("deposit");
    }

    private byte[] bytes(TileMatrixSet set, int zoom, int column, int row, PointRule rule, PointSelection some) {
        WireBuffer tile = new WireBuffer(64);
        MvtLayer written = layer.write("deposit", new TileAddress(set, zoom, column, row), rule, some);
        if (!written.isEmpty()) {
            written.appendTo(tile);
        }
        return tile.toBytes();
    }

    private static long count(Geometry point) {
        return Decoded.properties(point).get("count") instanceof Long many ? many : 1;
    }

    @ParameterizedTest
    @EnumSource
    void theCountsOfAZoomsTilesAddUpToTheNumberOfDeposits(TileMatrixSet set) {
        long shown = VIEW.all().count(set.projection());
        for (PointRule rule : PointRule.values()) {
            for (int zoom = 0; zoom <= 5; zoom++) {
                long sum = 0;
                for (int column = 0; column < TileMatrixSet.matrixSize(zoom); column++) {
                    for (int row = 0; row < TileMatrixSet.matrixSize(zoom); row++) {
                        sum += points(set, zoom, column, row, rule, VIEW.all()).stream()
                                .mapToLong(DepositLayerTest::count)
                                .sum();
                    }
                }
                assertThat(sum).as("%s %s zoom %d", set, rule, zoom).isEqualTo(shown);
            }
        }
        if (set == TileMatrixSet.WORLD_EQUAL_AREA_QUAD) {
            assertThat(shown).as("the whole earth").isEqualTo(VIEW.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGatheredTileIsSmallHoweverManyItHolds(TileMatrixSet set) {
        assertThat(bytes(set, 0, 0, 0, PointRule.GATHERED, VIEW.all()).length).isLessThan(10_000);
        assertThat(points(set, 0, 0, 0, PointRule.GATHERED, VIEW.all())).hasSizeLessThanOrEqualTo(3 * 64);
    }

    @Test
    void aClusterSaysItsElementsAndStates() {
        for (Geometry point : points(TileMatrixSet.WORLD_EQUAL_AREA_QUAD, 0, 0, 0, PointRule.GATHERED, VIEW.all())) {
            Map<String, Object> properties = Decoded.properties(point);
            if (count(point) > 1) {
                long states = LongStream.of(
                                state(properties, "producer"),
                                state(properties, "past_producer"),
                                state(properties, "development"),
                                state(properties, "prospect"),
                                state(properties, "occurrence"),
                                state(properties, "unknown"))
                        .sum();
                assertThat(states).isEqualTo(count(point));
                assertThat(properties).containsKey("elements");
                assertThat(properties).doesNotContainKeys("id", "tonnageMt", "disagreements");
                assertThat(properties.get("newestYear"))
                        .isIn(LongStream.range(2010, 2026).boxed().toArray());
            }
        }
    }

    @Test
    void whatIsNotKnownOfADepositIsLeftOut() {
        Map<Boolean, Long> withTonnage = new HashMap<>();
        for (Geometry point : points(TileMatrixSet.WORLD_EQUAL_AREA_QUAD, 2, 1, 1, PointRule.EACH, VIEW.all())) {
            Map<String, Object> properties = Decoded.properties(point);
            PointRow deposit = VIEW.find(Long.parseLong(String.valueOf(properties.get("id"))))
                    .orElseThrow();
            boolean known = !Double.isNaN(deposit.tonnageMt());
            withTonnage.merge(known, 1L, Long::sum);
            assertThat(properties.get("tonnageMt")).isEqualTo(known ? (Object) deposit.tonnageMt() : null);
            assertThat(properties.get("newestYear"))
                    .isEqualTo(deposit.newestYear() == 0 ? null : (Object) (long) deposit.newestYear());
            assertThat(properties.get("disagreements"))
                    .isEqualTo(deposit.disagreements() == 0 ? null : (Object) (long) deposit.disagreements());
        }
        assertThat(withTonnage).containsKeys(true, false);
    }

    private static long state(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof Long many ? many : 0;
    }

    /// Neighbouring signs stand at least half a cell apart, 32 pixels of the map.
    @Test
    void clustersDoNotCoverEachOther() {
        List<Point> clusters =
                points(TileMatrixSet.ALBERS_SIBERIA_QUAD, 1, 1, 1, PointRule.GATHERED, VIEW.all()).stream()
                        .filter(point -> count(point) > 1)
                        .map(Point.class::cast)
                        .toList();

        assertThat(clusters).hasSizeGreaterThan(5);
        for (Point one : clusters) {
            for (Point other : clusters) {
                assertThat(one == other || one.distance(other) >= 256).isTrue();
            }
        }
    }

    @Test
    void finelyEachDepositHasItsAttributes() {
        Set<Object> ids = new HashSet<>();
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                for (Geometry point :
                        points(TileMatrixSet.WORLD_EQUAL_AREA_QUAD, 1, column, row, PointRule.EACH, VIEW.all())) {
                    Map<String, Object> properties = Decoded.properties(point);
                    assertThat(properties)
                            .containsKeys("id", "nameEn", "nameRu", "status", "elements", "precision", "unsourced");
                    assertThat(properties.containsKey("radiusM"))
                            .isEqualTo("APPROXIMATE".equals(properties.get("precision")));
                    assertThat(ids.add(properties.get("id"))).isTrue();
                }
            }
        }
        assertThat(ids).hasSize(20_000);
    }

    @Test
    void placesThatNothingPartsAreShownEachAtTheLastZooms() {
        PointView few = SampleViews.of(17, 1);
        int zoom = TileMatrixSet.MAX_ZOOM;
        int middle = TileMatrixSet.matrixSize(zoom) / 2;

        assertThat(points(TileMatrixSet.WEB_MERCATOR_QUAD, zoom, middle, middle, PointRule.GATHERED, few.all()))
                .as("two deposits at 0°, 0°")
                .hasSize(2);
    }

    @Test
    void aFilterAppliesBeforeGathering() {
        var factory = CommonFactoryFinder.getFilterFactory();
        var filter = factory.equals(factory.property("status"), factory.literal("PRODUCER"));
        PointSelection producers = VIEW.select("producers", filter);

        long sum = points(TileMatrixSet.WORLD_EQUAL_AREA_QUAD, 0, 0, 0, PointRule.GATHERED, producers).stream()
                .mapToLong(DepositLayerTest::count)
                .sum();

        assertThat(sum).isEqualTo(VIEW.count(filter)).isBetween(1_000L, 10_000L);
    }
}
