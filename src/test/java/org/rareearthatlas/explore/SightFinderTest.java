package org.rareearthatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.pointindex.NameLanguage;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointQuestion;

/// What a map shows, beside whatever else the atlas holds: deposits of our own on both sides of 180°.
@AtlasTest
class SightFinderTest {

    private static final double WORLD_M = MapProjection.WEB_MERCATOR.extent().maxXM()
            - MapProjection.WEB_MERCATOR.extent().minXM();

    private final SightFinder sights;
    private final ExploreService explore;
    private final EntryService entries;
    private final PointIndex index;

    SightFinderTest(SightFinder sights, ExploreService explore, EntryService entries, PointIndex index) {
        this.sights = sights;
        this.explore = explore;
        this.entries = entries;
        this.index = index;
        index.await(20_000);
    }

    @Test
    void findsDepositsOnBothSidesOf180AndNoneWithoutAPlace() {
        Deposit west = add("Sight sample, west", 179.5, 66);
        Deposit east = add("Sight sample, east", -179.5, 66);
        Deposit far = add("Sight sample, far", 100, 66);
        Deposit unlocated = Acting.asLocalUser(() -> entries.addDeposit(
                new DepositEntry(Samples.unlocated("Sight sample, nowhere"), new EvidenceInput.Unsourced())));

        for (Sight sight : Set.of(
                around(MapProjection.ALBERS_SIBERIA, 0),
                around(MapProjection.WEB_MERCATOR, 0),
                around(MapProjection.WEB_MERCATOR, WORLD_M),
                around(MapProjection.WEB_MERCATOR, -WORLD_M))) {
            assertThat(isListed(west, sight)).as(sight.key()).isTrue();
            assertThat(isListed(east, sight)).as(sight.key()).isTrue();
            assertThat(isListed(far, sight)).as(sight.key()).isFalse();
            assertThat(isListed(unlocated, sight)).as(sight.key()).isFalse();
        }
    }

    @Test
    void countsOnlyWhatIsInSight() {
        add("Sight sample, counted", -179.4, 66);
        Sight sight = around(MapProjection.ALBERS_SIBERIA, 0);

        Exploration seen = explore.explore(AtlasFilter.NONE, sight);
        Exploration whole = explore.explore(AtlasFilter.NONE);

        assertThat(seen.deposits().total())
                .isPositive()
                .isLessThan(whole.deposits().total())
                .isEqualTo(index.find()
                        .orElseThrow()
                        .list(explore.narrow(byName(), AtlasFilter.NONE, sight))
                        .count());
        assertThat(seen.findRegions().orElseThrow()).doesNotContain("yakutia", "murmansk");
        assertThat(whole.findRegions()).isEmpty();
    }

    @Test
    void findsTheRegionsThatTouchIt() {
        Coordinate yakutsk = MapProjector.of(MapProjection.ALBERS_SIBERIA)
                .project(new LonLat(129.7, 62))
                .orElseThrow();

        Sight sight = sights.find(
                MapProjection.ALBERS_SIBERIA,
                new ProjectedBbox(yakutsk.x - 1e4, yakutsk.y - 1e4, yakutsk.x + 1e4, yakutsk.y + 1e4));

        assertThat(sight.regions()).contains("yakutia").doesNotContain("tuva", "murmansk");
    }

    private Sight around(MapProjection projection, double shiftM) {
        Coordinate at = MapProjector.of(projection).project(new LonLat(180, 66)).orElseThrow();
        double halfM = 200_000;
        return sights.find(
                projection,
                new ProjectedBbox(at.x + shiftM - halfM, at.y - halfM, at.x + shiftM + halfM, at.y + halfM));
    }

    private boolean isListed(Deposit deposit, Sight sight) {
        return index.find()
                .orElseThrow()
                .list(explore.narrow(byName(), AtlasFilter.NONE, sight))
                .findIndex(deposit.id().value())
                .isPresent();
    }

    private static PointQuestion byName() {
        return PointQuestion.ofWords("", NameLanguage.ENGLISH);
    }

    private Deposit add(String name, double lonDeg, double latDeg) {
        return Acting.asLocalUser(() ->
                entries.addDeposit(new DepositEntry(Samples.at(name, lonDeg, latDeg), new EvidenceInput.Unsourced())));
    }
}
