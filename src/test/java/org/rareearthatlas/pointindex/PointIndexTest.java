package org.rareearthatlas.pointindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// That the index keeps in step with the database.
@AtlasTest
class PointIndexTest {

    private final PointIndex index;
    private final EntryService entries;
    private final DepositService deposits;
    private final RegionService regions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PointIndexTest(
            PointIndex index,
            EntryService entries,
            DepositService deposits,
            RegionService regions,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.index = index;
        this.entries = entries;
        this.deposits = deposits;
        this.regions = regions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void isThere() {
        assertThat(index.await(20_000)).isPresent();
    }

    @Test
    void holdsEveryLocatedDeposit() {
        assertThat(index.check().join()).isTrue();
        assertThat(index.state()).isEqualTo(new IndexState.Ready(view().count()));
        assertThat(view().count()).isEqualTo(deposits.listLocated().size()).isPositive();
        for (Deposit deposit : deposits.listLocated()) {
            PointRow row = view().find(deposit.id().value()).orElseThrow();
            assertThat(row.nameEn()).isEqualTo(deposit.data().names().preferred("en"));
            assertThat(row.nameRu()).isEqualTo(deposit.data().names().preferred("ru"));
            assertThat(row.elements()).isEqualTo(deposit.data().elements());
            assertThat(new LonLat(row.lonDeg(), row.latDeg()))
                    .isEqualTo(deposit.data().location().point());
            assertThat(row.findType())
                    .isEqualTo(Optional.ofNullable(deposit.data().type()));
        }
    }

    @Test
    void showsACommitAsSoonAsItIsDone() {
        int before = view().count();
        Deposit added = add("Index sample", 12, 34);

        PointRow row = view().find(added.id().value()).orElseThrow();
        assertThat(row.lonDeg()).isEqualTo(12);
        assertThat(row.isUnsourced()).isTrue();
        assertThat(row.status()).isEqualTo(Status.PROSPECT);
        assertThat(view().count()).isEqualTo(before + 1);

        Deposit moved = Acting.asLocalUser(() -> entries.updateDeposit(
                added.id(),
                added.version(),
                new DepositEntry(Samples.at("Index sample, moved", -170, 35), new EvidenceInput.Unsourced())));
        assertThat(view().find(added.id().value()).orElseThrow().lonDeg()).isEqualTo(-170);
        assertThat(view().find(added.id().value()).orElseThrow().nameEn()).isEqualTo("Index sample, moved");

        Acting.asLocalUser(() -> entries.deleteDeposit(added.id(), moved.version()));
        assertThat(view().find(added.id().value())).isEmpty();
        assertThat(view().count()).isEqualTo(before);

        Acting.asLocalUser(() -> entries.restoreDeposit(added.id()));
        assertThat(view().find(added.id().value())).isPresent();
        assertThat(index.check().join()).isTrue();
    }

    @Test
    void listsDepositsWithoutAPlaceToo() {
        Deposit added = Acting.asLocalUser(() -> entries.addDeposit(
                new DepositEntry(Samples.unlocated("Index sample, nowhere"), new EvidenceInput.Unsourced())));
        assertThat(listed("index sample, nowhere")).containsExactly(added.id().value());
        assertThat(view().find(added.id().value())).isEmpty();
        int onMap = view().count();

        Deposit found = Acting.asLocalUser(() -> entries.updateDeposit(
                added.id(),
                added.version(),
                new DepositEntry(Samples.at("Index sample, nowhere", 16, 34), new EvidenceInput.Unsourced())));
        assertThat(listed("INDEX SAMPLE, nowhere")).containsExactly(added.id().value());
        assertThat(view().count()).isEqualTo(onMap + 1);

        assertThat(index.check().join()).isTrue();
        assertThat(listed("index sample, nowhere")).containsExactly(added.id().value());
        index.rebuildSoon().join();
        assertThat(listed("index sample, nowhere")).containsExactly(added.id().value());

        Acting.asLocalUser(() -> entries.deleteDeposit(added.id(), found.version()));
        assertThat(listed("index sample, nowhere")).isEmpty();
        assertThat(index.check().join()).isTrue();
    }

    private List<Long> listed(String words) {
        return view().list(PointQuestion.ofWords(words, NameLanguage.ENGLISH)).list(0, 10).stream()
                .map(PointRow::id)
                .toList();
    }

    @Test
    void keepsAViewAsItWas() {
        PointView before = view();
        Deposit added = add("Index sample, later", 13, 34);

        assertThat(before.find(added.id().value())).isEmpty();
        assertThat(view().generation()).isGreaterThan(before.generation());
    }

    @Test
    void takesInNothingThatWasRolledBack() {
        int before = view().count();
        transaction.executeWithoutResult(status -> {
            add("Index sample, never", 14, 34);
            status.setRollbackOnly();
        });

        assertThat(view().count()).isEqualTo(before);
        assertThat(index.check().join()).isTrue();
    }

    @Test
    void isReadAnewWhenItDisagrees() {
        Deposit added = add("Index sample, tampered with", 15, 34);
        List<String> tamperings = List.of(
                "update deposit set deleted = true where id = :id",
                "update deposit set deleted = false where id = :id",
                "update deposit set version = version + 1 where id = :id");
        for (String behindItsBack : tamperings) {
            jdbc.sql(behindItsBack).param("id", added.id().value()).update();

            assertThat(index.check().join()).as(behindItsBack).isFalse();
            assertThat(index.check().join()).as(behindItsBack).isTrue();
        }
    }

    @Test
    void tellsTheRegionsThatWereAddedSince() {
        Deposit added = add("Index sample, on Svalbard", 16, 78.5);
        RegionData svalbard = new RegionData(
                "index-sample-svalbard",
                RegionKind.PROVINCE,
                Extent.EXACT,
                List.of("NO"),
                List.of("NO-21"),
                null,
                Samples.names("Index sample region"),
                null,
                null,
                null);
        Region region = Acting.asLocalUser(() -> regions.add(svalbard));
        assertThat(index.check().join()).isTrue();
        assertThat(view().find(added.id().value()).orElseThrow().regions()).isEqualTo("|index-sample-svalbard|");

        Acting.asLocalUser(() -> regions.delete(region.id()));
        assertThat(index.check().join()).isTrue();
        assertThat(view().find(added.id().value()).orElseThrow().regions()).isEmpty();
    }

    private PointView view() {
        return index.find().orElseThrow();
    }

    private Deposit add(String name, double lonDeg, double latDeg) {
        return Acting.asLocalUser(() ->
                entries.addDeposit(new DepositEntry(Samples.at(name, lonDeg, latDeg), new EvidenceInput.Unsourced())));
    }
}
