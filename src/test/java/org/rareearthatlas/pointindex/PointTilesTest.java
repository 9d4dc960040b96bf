package org.rareearthatlas.pointindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;

/// What tiles hold, compared with counting one by one.
class PointTilesTest {

    private static final List<LoadedPoint> POINTS = SamplePoints.list(20_000, 7);
    private static final PointView VIEW = view(POINTS);

    private static PointView view(List<LoadedPoint> points) {
        return PointView.of(1, SamplePoints.segment(points), TombstoneSet.NONE, null);
    }

    /// Half of the base is gone, and some others have come.
    private static PointView changedView() {
        PointSegment base = SamplePoints.segment(POINTS);
        BitSet dead = new BitSet();
        for (int row = 0; row < base.columns().size(); row++) {
            if (base.columns().id(row) % 4 == 1) {
                dead.set(row);
            }
        }
        return PointView.of(2, base, new TombstoneSet(dead), SamplePoints.segment(SamplePoints.list(300, 8)));
    }

    @ParameterizedTest
    @EnumSource
    void theTilesOfEveryZoomHoldEachDepositOnce(MapProjection projection) {
        for (PointView view : List.of(VIEW, changedView())) {
            int shown = view.all().count(projection);
            for (int zoom = 0; zoom <= 5; zoom++) {
                List<Long> points = new ArrayList<>();
                int cells = 0;
                int counted = 0;
                for (TileAddress tile : tiles(projection, zoom)) {
                    counted += view.all().count(tile);
                    view.all().forEachPoint(tile, point -> points.add(point.id()));
                    cells += cells(view.all(), tile, 6).values().stream()
                            .mapToInt(cell -> cell.count)
                            .sum();
                }
                assertThat(counted).as("zoom " + zoom).isEqualTo(shown);
                assertThat(cells).as("zoom " + zoom).isEqualTo(shown);
                assertThat(points).as("zoom " + zoom).hasSize(shown);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAProjectionCannotShowIsOnlyWhatLiesBeyondItsLatitudes(MapProjection projection) {
        long inside = POINTS.stream()
                .filter(point -> projection.domain().containsLat(point.point().latDeg()))
                .count();

        assertThat(VIEW.all().count(projection)).isEqualTo((int) inside).isLessThanOrEqualTo(VIEW.count());
    }

    @ParameterizedTest
    @EnumSource
    void aCellTellsWhatItsDepositsAre(MapProjection projection) throws Exception {
        Filter filter = ECQL.toFilter("status = 'PROSPECT' OR elements LIKE '%Nd%'");
        for (PointView view : List.of(VIEW, changedView())) {
            for (PointSelection selection : List.of(view.all(), view.select("some", filter))) {
                for (int zoom : List.of(0, 1, 3, 4)) {
                    for (TileAddress tile : tiles(projection, zoom)) {
                        for (int depth : List.of(4, 6)) {
                            assertThat(cells(selection, tile, depth))
                                    .isEqualTo(countedOneByOne(selection, tile, depth));
                        }
                    }
                }
            }
        }
    }

    @Test
    void aFilterSelectsBeforeAnythingIsJoined() throws Exception {
        for (String text : List.of(
                "status = 'PRODUCER'",
                "depositType IS NULL",
                "nameRu LIKE 'Образец%' AND unsourced = true",
                "radiusM > 5000",
                "BBOX(geometry, 170, 50, 180, 90) OR BBOX(geometry, -180, 50, -170, 90)",
                "NOT (precision = 'EXACT')")) {
            Filter filter = ECQL.toFilter(text);
            PointView view = changedView();
            PointSelection selected = view.select(text, filter);
            int found = 0;
            for (TileAddress tile : tiles(MapProjection.WORLD_EQUAL_AREA, 2)) {
                found += cells(selected, tile, 5).values().stream()
                        .mapToInt(cell -> cell.count)
                        .sum();
            }
            assertThat(found)
                    .as(text)
                    .isEqualTo(view.count(filter))
                    .isEqualTo(selected.count())
                    .isPositive();
        }
    }

    @Test
    void aPointStandsInItsTile() {
        TileAddress tile = new TileAddress(MapProjection.WEB_MERCATOR, 0, 0, 0);
        Map<Long, List<Integer>> places = new HashMap<>();
        VIEW.all()
                .forEachPoint(
                        tile, point -> places.put(point.id(), List.of(point.xInTile(0, 12), point.yInTile(0, 12))));

        assertThat(places)
                .as("180° E, 180° W, the middle")
                .containsEntry(1L, List.of(4095, 1065))
                .containsEntry(3L, List.of(0, 1065))
                .containsEntry(31L, List.of(2048, 2048));
        assertThat(places.get(13L)).as("85.0511° N").element(1).isEqualTo(0);
        assertThat(places).as("beyond Mercator's latitudes").doesNotContainKeys(9L, 11L, 17L, 19L);
    }

    @Test
    void anEmptyIndexHasEmptyTiles() {
        PointView empty = view(List.of());
        TileAddress tile = new TileAddress(MapProjection.ALBERS_SIBERIA, 0, 0, 0);

        assertThat(cells(empty.all(), tile, 6)).isEmpty();
        assertThat(empty.all().count(tile)).isZero();
        assertThat(empty.count()).isZero();
    }

    /// @param largestMt -1 for none
    private record Cell(
            int count,
            int elementBits,
            float largestMt,
            int newestYear,
            int disagreements,
            List<Integer> statusCounts) {

        static Cell of(PointCell cell) {
            return new Cell(
                    cell.count(),
                    cell.elementBits(),
                    orNone(cell.largestMt()),
                    cell.newestYear(),
                    cell.disagreements(),
                    Stream.of(Status.values()).map(cell::count).toList());
        }

        static Cell of(List<Seen> points) {
            return new Cell(
                    points.size(),
                    points.stream().mapToInt(Seen::elementBits).reduce(0, (one, other) -> one | other),
                    points.stream().map(Seen::tonnageMt).max(Float::compare).orElseThrow(),
                    points.stream().mapToInt(Seen::newestYear).max().orElseThrow(),
                    points.stream().mapToInt(Seen::disagreements).max().orElseThrow(),
                    Stream.of(Status.values())
                            .map(status -> (int) points.stream()
                                    .filter(point -> point.status() == status)
                                    .count())
                            .toList());
        }

        private static float orNone(double tonnageMt) {
            return Double.isNaN(tonnageMt) ? -1 : (float) tonnageMt;
        }
    }

    private record Seen(Status status, int elementBits, float tonnageMt, int newestYear, int disagreements) {}

    private static Map<Integer, Cell> cells(PointSelection selection, TileAddress tile, int depth) {
        Map<Integer, Cell> cells = new HashMap<>();
        selection.forEachCell(tile, depth, cell -> {
            assertThat(cell.deposit().xInTile(tile.zoom(), depth)).isEqualTo(cell.column());
            assertThat(cell.deposit().yInTile(tile.zoom(), depth)).isEqualTo(cell.row());
            Cell before = cells.put((cell.row() << depth) + cell.column(), Cell.of(cell));
            assertThat(before).isNull();
        });
        return cells;
    }

    private static Map<Integer, Cell> countedOneByOne(PointSelection selection, TileAddress tile, int depth) {
        Map<Integer, List<Seen>> seen = new HashMap<>();
        selection.forEachPoint(tile, point -> {
            int cell = (point.yInTile(tile.zoom(), depth) << depth) + point.xInTile(tile.zoom(), depth);
            int year = point.origins().saidYears().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            seen.computeIfAbsent(cell, key -> new ArrayList<>())
                    .add(new Seen(
                            point.status(),
                            point.elementBits(),
                            Cell.orNone(point.tonnageMt()),
                            year,
                            point.disagreements()));
        });
        Map<Integer, Cell> cells = new HashMap<>();
        seen.forEach((cell, points) -> cells.put(cell, Cell.of(points)));
        return cells;
    }

    private static List<TileAddress> tiles(MapProjection projection, int zoom) {
        List<TileAddress> tiles = new ArrayList<>();
        for (int column = 0; column < TileGrid.tilesAcross(zoom); column++) {
            for (int row = 0; row < TileGrid.tilesAcross(zoom); row++) {
                tiles.add(new TileAddress(projection, zoom, column, row));
            }
        }
        return tiles;
    }
}
