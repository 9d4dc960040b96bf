package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;

/// That a commit shows at once, and only the tiles that it touches are made anew.
@AtlasTest
class ChangedTilesTest {

    private static final TileMatrixSet SET = TileMatrixSet.WEB_MERCATOR_QUAD;
    private static final LonLat BEFORE = new LonLat(-40.5, -30.5);
    private static final LonLat AFTER = new LonLat(-10.5, -30.5);
    private static final LonLat ELSEWHERE = new LonLat(100.5, -30.5);

    private final TileService tiles;
    private final EntryService entries;

    ChangedTilesTest(TileService tiles, EntryService entries) {
        this.tiles = tiles;
        this.entries = entries;
    }

    private Tile at(LonLat place) {
        var point = MapProjector.of(SET.projection()).project(place).orElseThrow();
        TileLimits here = SET.limits(new ProjectedBbox(point.x, point.y, point.x, point.y), 6);
        return tiles.get(new TileRequest(
                TileSet.find("deposit").orElseThrow(),
                new TileAddress(SET, 6, here.minColumn(), here.minRow()),
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

    private static DepositEntry entry(String name, LonLat place) {
        return new DepositEntry(Samples.at(name, place.lonDeg(), place.latDeg()), new EvidenceInput.Unsourced());
    }
}
