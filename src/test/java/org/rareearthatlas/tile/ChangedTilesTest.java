package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.springframework.transaction.support.TransactionTemplate;

/// That a commit shows at once, and only the tiles that it touches are made anew.
@AtlasTest
class ChangedTilesTest {

    private static final TileMatrixSet SET = TileMatrixSet.WEB_MERCATOR_QUAD;
    private static final LonLat BEFORE = new LonLat(-40.5, -30.5);
    private static final LonLat AFTER = new LonLat(-10.5, -30.5);
    private static final LonLat ELSEWHERE = new LonLat(100.5, -30.5);

    private final TileService tiles;
    private final EntryService entries;
    private final RegionService regions;
    private final ClaimService claims;
    private final TransactionTemplate transaction;

    ChangedTilesTest(
            TileService tiles,
            EntryService entries,
            RegionService regions,
            ClaimService claims,
            TransactionTemplate transaction) {
        this.tiles = tiles;
        this.entries = entries;
        this.regions = regions;
        this.claims = claims;
        this.transaction = transaction;
    }

    private Tile at(LonLat place) {
        return at(place, "deposit", 6);
    }

    private Tile at(LonLat place, String tileSet, int zoom) {
        var point = MapProjector.of(SET.projection()).project(place).orElseThrow();
        TileLimits here = SET.limits(new ProjectedBbox(point.x, point.y, point.x, point.y), zoom);
        return tiles.get(new TileRequest(
                TileSet.find(tileSet).orElseThrow(),
                new TileAddress(SET, zoom, here.minColumn(), here.minRow()),
                null,
                PointRule.GATHERED));
    }

    private static List<Object> names(Tile tile) {
        return Decoded.of(tile).geometries("deposit").stream()
                .map(point -> Decoded.properties(point).get("nameEn"))
                .toList();
    }

    @Test
    void aDepositIsShownWhereItIsAndNoLongerWhereItWas() {
        Tile empty = at(BEFORE);
        Tile untouched = at(ELSEWHERE);
        Deposit added = Acting.asLocalUser(() -> entries.addDeposit(entry("Tile sample", BEFORE)));

        assertThat(names(at(BEFORE))).contains("Tile sample");
        assertThat(at(BEFORE).etag()).isNotEqualTo(empty.etag());
        assertThat(at(BEFORE)).as("kept").isSameAs(at(BEFORE));
        assertThat(at(ELSEWHERE)).as("kept all the time").isSameAs(untouched);

        Acting.asLocalUser(() -> entries.updateDeposit(added.id(), added.version(), entry("Tile sample", AFTER)));
        assertThat(names(at(BEFORE))).doesNotContain("Tile sample");
        assertThat(names(at(AFTER))).contains("Tile sample");
        assertThat(at(ELSEWHERE)).isSameAs(untouched);
    }

    /// Yakutia and Chukotka lie side by side, Kola far away.
    @Test
    void whatIsSaidOfARegionChangesOnlyTheTilesThatShowIt() {
        LonLat yakutia = new LonLat(125, 66);
        LonLat kola = new LonLat(35, 67.5);
        for (String tileSet : List.of("region", "claim")) {
            Tile there = at(yakutia, tileSet, 4);
            Tile elsewhere = at(kola, tileSet, 4);
            Tile world = at(yakutia, tileSet, 0);
            assertThat(at(yakutia, tileSet, 4)).isSameAs(there);

            Region region = regions.findBySlug("yakutia").orElseThrow();
            ClaimId said = Acting.asLocalUser(() -> claims.add(new ClaimData(
                    Subject.of(region.id()),
                    new Statement.FreeText("said for a test of " + tileSet),
                    new Evidence.Unsourced(),
                    Stance.SUPPORTS,
                    null,
                    false)));

            assertThat(at(yakutia, tileSet, 4)).as(tileSet).isNotSameAs(there);
            assertThat(at(yakutia, tileSet, 0)).as(tileSet).isNotSameAs(world);
            assertThat(at(kola, tileSet, 4)).as("%s, kept", tileSet).isSameAs(elsewhere);
            Acting.asLocalUser(
                    () -> claims.delete(said, claims.findVersion(said).orElseThrow()));
        }
    }

    @Test
    void aRegionThatIsMovedIsDrawnAnewWhereItWasAndWhereItIs() {
        LonLat svalbard = new LonLat(16, 78.5);
        LonLat yakutia = new LonLat(125, 66);
        LonLat kola = new LonLat(35, 67.5);
        Region region = Acting.asLocalUser(() -> regions.add(sample("NO", "NO-21")));
        Tile was = at(svalbard, "region", 4);
        Tile becomes = at(yakutia, "region", 4);
        Tile never = at(kola, "region", 4);
        assertThat(slugs(was)).contains("tile-sample-region");

        Region moved = Acting.asLocalUser(() -> regions.update(region.id(), region.version(), sample("RU", "RU-SA")));
        assertThat(slugs(at(svalbard, "region", 4))).doesNotContain("tile-sample-region");
        assertThat(slugs(at(yakutia, "region", 4))).contains("tile-sample-region");
        assertThat(at(yakutia, "region", 4)).isNotSameAs(becomes);
        assertThat(at(kola, "region", 4)).as("kept").isSameAs(never);

        Acting.asLocalUser(() -> regions.delete(moved.id()));
        assertThat(slugs(at(yakutia, "region", 4))).doesNotContain("tile-sample-region");
        assertThat(at(kola, "region", 4)).as("kept").isSameAs(never);
    }

    private static RegionData sample(String country, String unit) {
        return new RegionData(
                "tile-sample-region",
                RegionKind.PROVINCE,
                Extent.EXACT,
                List.of(country),
                List.of(unit),
                null,
                Samples.names("Tile sample region"),
                null,
                null,
                null);
    }

    private static List<Object> slugs(Tile tile) {
        return tile.isEmpty()
                ? List.of()
                : Decoded.of(tile).geometries("region").stream()
                        .map(shape -> Decoded.properties(shape).get("id"))
                        .toList();
    }

    /// A change that is rolled back, and one that another transaction had not committed yet, when tiles were asked for.
    @Test
    void whatIsNotCommittedChangesNothingUntilItIs() {
        LonLat yakutia = new LonLat(125, 66);
        Region region = regions.findBySlug("yakutia").orElseThrow();
        Tile before = at(yakutia, "region", 4);
        transaction.executeWithoutResult(status -> {
            say(region);
            assertThat(CompletableFuture.supplyAsync(() -> at(yakutia, "region", 4))
                            .join())
                    .isSameAs(before);
            status.setRollbackOnly();
        });
        assertThat(at(yakutia, "region", 4)).isSameAs(before);
        ClaimId said = transaction.execute(status -> {
            ClaimId claim = say(region);
            assertThat(CompletableFuture.supplyAsync(() -> at(yakutia, "region", 4))
                            .join())
                    .isSameAs(before);
            return claim;
        });
        assertThat(at(yakutia, "region", 4)).isNotSameAs(before);
        Acting.asLocalUser(() -> claims.delete(said, claims.findVersion(said).orElseThrow()));
    }

    private ClaimId say(Region region) {
        return Acting.asLocalUser(() -> claims.add(new ClaimData(
                Subject.of(region.id()),
                new Statement.FreeText("said for a test"),
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                null,
                false)));
    }

    private static DepositEntry entry(String name, LonLat place) {
        return new DepositEntry(Samples.at(name, place.lonDeg(), place.latDeg()), new EvidenceInput.Unsourced());
    }
}
