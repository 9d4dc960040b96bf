package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointView;

/// Walks the zooms 0 to 6 of every tile set: no tile is large, and nothing is left out of any zoom.
@AtlasTest
class TileBudgetTest {

    private static final int MAX_ZOOM = 6;

    /// As it is sent.
    private static final int MAX_GZIPPED_BYTES = 60_000;

    private static final int MAX_BYTES = 60_000;

    /// All coasts of the world in one tile, before they are compressed.
    private static final int MAX_BASEMAP_BYTES = 90_000;

    /// Of shapes, these zooms are walked tile by tile; below, the heaviest tiles are followed.
    private static final int ALL_TO_ZOOM = 3;

    private static final int FOLLOWED = 4;

    private final TileService tiles;
    private final PointIndex index;
    private final EntryService entries;
    private final ClaimService claims;

    TileBudgetTest(TileService tiles, PointIndex index, EntryService entries, ClaimService claims) {
        this.tiles = tiles;
        this.index = index;
        this.entries = entries;
        this.claims = claims;
    }

    private record Sized(TileAddress address, int bytes) {}

    private Tile tile(String tileSet, TileAddress address) {
        return tiles.get(new TileRequest(TileSet.find(tileSet).orElseThrow(), address, null, PointRule.GATHERED));
    }

    private Sized measured(String tileSet, TileAddress address) {
        Tile tile = tile(tileSet, address);
        int bytes = tile.gzipped().plain().length;
        String which =
                "%s %s %d/%d/%d".formatted(tileSet, address.set(), address.zoom(), address.column(), address.row());
        assertThat(bytes).as(which).isLessThan(tileSet.equals("basemap") ? MAX_BASEMAP_BYTES : MAX_BYTES);
        assertThat(tile.gzipped().bytes().length).as(which).isLessThan(MAX_GZIPPED_BYTES);
        return new Sized(address, bytes);
    }

    private static Stream<TileAddress> quarters(TileAddress of) {
        return IntStream.range(0, 4).mapToObj(i -> of.cell(1, i % 2, i / 2));
    }

    @ParameterizedTest
    @EnumSource
    void noTileIsLarge(TileMatrixSet set) {
        for (String tileSet : List.of("basemap", "region", "deposit", "claim")) {
            List<TileAddress> next = List.of(new TileAddress(set, 0, 0, 0));
            int heaviest = 0;
            for (int zoom = 0; zoom <= MAX_ZOOM; zoom++) {
                List<Sized> sized = new ArrayList<>();
                next.forEach(address -> sized.add(measured(tileSet, address)));
                sized.sort(Comparator.comparingInt(Sized::bytes).reversed());
                heaviest = Math.max(heaviest, sized.getFirst().bytes());
                next = sized.stream()
                        .limit(zoom < ALL_TO_ZOOM ? sized.size() : FOLLOWED)
                        .flatMap(some -> quarters(some.address()))
                        .toList();
            }
            assertThat(heaviest).as(tileSet).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyZoomShowsEveryDepositAndEveryClaim(TileMatrixSet set) {
        PointView view = index.await(20_000).orElseThrow();
        int deposits = view.all().count(set.projection());
        int saidOfDeposits = claimsOfDeposits(view, set);
        int saidOfRegions = claimsOfRegions();
        for (int zoom = 0; zoom <= MAX_ZOOM; zoom++) {
            Sums sums = new Sums();
            TileLimits limits = set.limits(set.projection().extent(), zoom);
            for (int column = limits.minColumn(); column <= limits.maxColumn(); column++) {
                for (int row = limits.minRow(); row <= limits.maxRow(); row++) {
                    TileAddress address = new TileAddress(set, zoom, column, row);
                    // regions are drawn around their borders, which takes long for thousands of tiles
                    if (zoom <= 3 || view.all().count(address.toIndex()) > 0) {
                        sums.add(Decoded.of(tile("deposit", address)), "deposit");
                        sums.add(Decoded.of(tile("claim", address)), "claim");
                    }
                }
            }
            assertThat(sums.deposits).as("deposits, %s zoom %d", set, zoom).isEqualTo(deposits);
            assertThat(sums.ofDeposits)
                    .as("claims about deposits, %s zoom %d", set, zoom)
                    .isEqualTo(saidOfDeposits);
            if (zoom <= 3) {
                assertThat(sums.ofRegions())
                        .as("claims about regions, %s zoom %d", set, zoom)
                        .isEqualTo(saidOfRegions);
            }
        }
        assertThat(saidOfDeposits).isPositive();
    }

    private static int claimsOfDeposits(PointView view, TileMatrixSet set) {
        int[] count = {0};
        view.all().forEachPoint(new TileAddress(set, 0, 0, 0).toIndex(), deposit -> count[0] += deposit.claims());
        return count[0];
    }

    private int claimsOfRegions() {
        return (int) Stream.iterate(
                        claims.listAfter(null, 500),
                        batch -> !batch.isEmpty(),
                        batch -> claims.listAfter(batch.getLast().id(), 500))
                .flatMap(List::stream)
                .filter(claim -> claim.data().subject() instanceof org.rareearthatlas.claim.Subject.OfRegion)
                .count();
    }

    /// What the tiles of a zoom say together. What is said of a region is in each tile that shows it.
    private static final class Sums {

        private long deposits;
        private long ofDeposits;
        private long ofPoints;
        private final Map<Object, Long> gathered = new HashMap<>();
        private final Map<Object, Object> each = new HashMap<>();

        void add(Decoded tile, String layer) {
            for (Geometry geometry : tile.geometries(layer)) {
                Map<String, Object> properties = Decoded.properties(geometry);
                long count = properties.get("count") instanceof Long many ? many : 1;
                if (layer.equals("deposit")) {
                    deposits += count;
                } else if (geometry.getDimension() == 0) {
                    ofPoints += "REGION".equals(properties.get("subjectKind")) ? count : 0;
                    ofDeposits += "REGION".equals(properties.get("subjectKind")) ? 0 : count;
                } else if (properties.containsKey("count")) {
                    gathered.put(properties.get("subjectId"), count);
                } else {
                    each.put(properties.get("id"), properties.get("subjectId"));
                }
            }
        }

        long ofRegions() {
            // what one tile shows each, another may gather
            return each.values().stream()
                            .filter(region -> !gathered.containsKey(region))
                            .count()
                    + ofPoints
                    + gathered.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Test
    void manyClaimsAtOnePlaceAreCountedAndShownEachBelow() {
        IntStream.range(0, 80)
                .forEach(i -> Acting.asLocalUser(() -> entries.addDeposit(new DepositEntry(
                        Samples.at("Claims sample " + i, -60 + i * 0.001, -52), new EvidenceInput.Unsourced()))));
        PointView view = index.find().orElseThrow();
        TileMatrixSet set = TileMatrixSet.WEB_MERCATOR_QUAD;
        TileAddress coarse = holding(set, 5);
        int[] claims = {0};
        view.all().forEachPoint(coarse.toIndex(), deposit -> claims[0] += deposit.claims());
        assertThat(claims[0]).isGreaterThan(80);

        Sums gathered = new Sums();
        Decoded tile = Decoded.of(tile("claim", coarse));
        gathered.add(tile, "claim");
        assertThat(gathered.ofDeposits).isEqualTo(claims[0]);
        assertThat(tile.geometries("claim").size()).isLessThanOrEqualTo(64);

        Decoded fine = Decoded.of(tile("claim", holding(set, 16)));
        assertThat(fine.geometries("claim"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(Decoded.properties(claim))
                        .containsEntry("subjectKind", "DEPOSIT")
                        .containsKeys("id", "statement", "nameEn"));
    }

    private static TileAddress holding(TileMatrixSet set, int zoom) {
        var at = org.rareearthatlas.geo.MapProjector.of(set.projection())
                .project(new org.rareearthatlas.geo.LonLat(-60, -52))
                .orElseThrow();
        TileLimits here = set.limits(new org.rareearthatlas.geo.ProjectedBbox(at.x, at.y, at.x, at.y), zoom);
        return new TileAddress(set, zoom, here.minColumn(), here.minRow());
    }
}
