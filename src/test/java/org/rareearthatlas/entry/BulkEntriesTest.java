package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/// What the bulk path writes, compared with what the form writes.
@AtlasTest
class BulkEntriesTest {

    private static final EvidenceInput UNSOURCED = new EvidenceInput.Unsourced();

    private final BulkEntries bulk;
    private final EntryService entries;
    private final DepositService deposits;
    private final PointIndex index;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    BulkEntriesTest(
            BulkEntries bulk,
            EntryService entries,
            DepositService deposits,
            PointIndex index,
            JdbcTemplate database,
            TransactionTemplate transaction) {
        this.bulk = bulk;
        this.entries = entries;
        this.deposits = deposits;
        this.index = index;
        this.database = database;
        this.transaction = transaction;
    }

    static Stream<DepositEntry> entries() {
        EvidenceInput cited = new EvidenceInput.Citation(
                new SourceInput.New(Samples.source("Bulk source")), "p. 7", "as told in the source");
        EvidenceInput row = new EvidenceInput.DatasetRecord(
                new SourceInput.New(Samples.source("Bulk dataset")), "r-1", "field", "value");
        return Stream.of(
                new DepositEntry(full(), List.of(cited, row)),
                new DepositEntry(full(), UNSOURCED),
                new DepositEntry(Samples.at("Bulk at 180°", 180, -90), row),
                new DepositEntry(Samples.unlocated("Bulk unlocated"), cited),
                new DepositEntry(
                        new DepositData(
                                Samples.names("Bulk named only"),
                                DepositLocation.unlocated(null),
                                Set.of(),
                                null,
                                null,
                                Resource.NONE,
                                null),
                        UNSOURCED));
    }

    private static DepositData full() {
        LocalNames names = new LocalNames(List.of(
                new LocalName("en", "Bulk full", NameRole.PREFERRED),
                new LocalName("ru", "Полное", NameRole.PREFERRED),
                new LocalName("zh", "完整", NameRole.PREFERRED)));
        Geometry outline = Wgs84.FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(34, 67), new Coordinate(35, 67), new Coordinate(35, 68), new Coordinate(34, 67)
        });
        return new DepositData(
                names,
                new DepositLocation(
                        LocationPrecision.APPROXIMATE, new LonLat(34.75, 67.783), 500.5, outline, new RegionId(1)),
                Set.of(Element.Ce, Element.Nd, Element.Nb, Element.U),
                DepositType.PERALKALINE_IGNEOUS,
                Status.PRODUCER,
                new Resource(12.5, 1.25, 0.15, ResourceCode.JORC, LocalDate.of(2020, 2, 29)),
                "A note\nof two lines");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void writesTheSameRowsAsTheForm(DepositEntry entry) {
        DepositId single = Acting.asLocalUser(() -> entries.addDeposit(entry)).id();
        DepositId bulked = added(run(List.of(() -> entry))).getFirst();

        for (String table : List.of("deposit", "deposit_aud")) {
            assertThat(rows(table, "id", bulked)).as(table).isEqualTo(rows(table, "id", single));
        }
        for (String table : List.of("deposit_name", "deposit_name_aud", "claim", "claim_aud")) {
            assertThat(rows(table, "deposit_id", bulked)).as(table).isEqualTo(rows(table, "deposit_id", single));
        }
        assertThat(deposits.get(bulked).data()).isEqualTo(deposits.get(single).data());
        hide(single, bulked);
    }

    /// Rows without what must differ: their own numbers, the revision and the number of a source added for each.
    private List<Map<String, Object>> rows(String table, String key, DepositId id) {
        return database.queryForList("select * from " + table + " where " + key + " = ?", id.value()).stream()
                .map(row -> {
                    Map<String, Object> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    kept.putAll(row);
                    List.of("id", "rev", "deposit_id", "source_id").forEach(kept::remove);
                    kept.replaceAll((name, value) -> value == null ? "null" : value);
                    return kept;
                })
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }

    @Test
    void aBatchIsOneRevisionOfWhoeverActs() {
        List<BulkOutcome> outcomes = new ArrayList<>();
        BulkBatch batch = add(good(2_500), outcomes);

        assertThat(batch).isEqualTo(new BulkBatch(batch.revision(), 2_500, 0, false));
        for (String table : List.of("deposit_aud", "claim_aud")) {
            assertThat(database.queryForObject(
                            "select count(*) from " + table + " where rev = ?", Long.class, batch.revision()))
                    .isEqualTo(table.equals("claim_aud") ? 7_500 : 2_500);
        }
        assertThat(database.queryForObject(
                        "select changed_by from revision_info where id = ?", String.class, batch.revision()))
                .isEqualTo("local");
        assertThat(added(outcomes)).doesNotHaveDuplicates();
        index.check().join();
        assertThat(added(outcomes))
                .allMatch(id -> index.find().orElseThrow().find(id.value()).isPresent());
        undo(batch);
    }

    @Test
    void tellsOfEachRowWhatBecameOfIt() {
        DepositEntry good = new DepositEntry(Samples.at("Bulk good", 1, 1), UNSOURCED);
        List<BulkOutcome> outcomes = run(List.of(
                () -> good,
                () -> new DepositEntry(Samples.at("Bulk nowhere", 1, 1), List.of()),
                () -> new DepositEntry(Samples.at(" ", 1, 1), UNSOURCED),
                () -> new DepositEntry(
                        Samples.deposit("Bulk", DepositLocation.unlocated(new RegionId(987_654))), UNSOURCED),
                () -> new DepositEntry(
                        Samples.at("Bulk", 1, 1),
                        new EvidenceInput.Citation(
                                new SourceInput.Existing(new SourceId(987_654)),
                                null,
                                "of a source that is not there")),
                () -> good));

        assertThat(outcomes).extracting(BulkOutcome::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(outcomes)
                .extracting(outcome -> outcome.problems().stream()
                        .map(problem -> problem.code())
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("evidence.missing"),
                        List.of("name.length"),
                        List.of("bulk.notFound"),
                        List.of("bulk.notFound"),
                        List.of());
        assertThat(added(outcomes)).hasSize(2);
        hide(added(outcomes).toArray(DepositId[]::new));
    }

    @Test
    void undoHidesWhatNoOneHasEditedSince() {
        List<BulkOutcome> outcomes = new ArrayList<>();
        BulkBatch batch = add(good(3), outcomes);
        DepositId edited = added(outcomes).get(1);
        Acting.asLocalUser(
                () -> entries.updateDeposit(edited, 0, new DepositEntry(Samples.at("Bulk, edited", 3, 3), UNSOURCED)));

        assertThat(undo(batch)).isEqualTo(2);

        assertThat(deposits.list(added(outcomes)))
                .singleElement()
                .satisfies(left -> assertThat(left.id()).isEqualTo(edited));
        assertThat(database.queryForList(
                        "select revtype || ' ' || lower(cast(deleted as varchar)) from deposit_aud where id = ? order by rev",
                        String.class,
                        added(outcomes).getFirst().value()))
                .containsExactly("0 false", "1 true");
        assertThat(undo(batch)).isZero();
        hide(edited);
    }

    @Test
    void whatIsGivenUpLeavesNothing() {
        List<BulkOutcome> outcomes = new ArrayList<>();
        BulkBatch batch = Acting.asLocalUser(
                () -> bulk.add(good(5_000).iterator(), outcomes::add, () -> outcomes.size() >= 2_000));

        assertThat(batch).isEqualTo(new BulkBatch(0, 0, 0, true));
        assertThat(outcomes).hasSize(2_000);
        assertThat(deposits.list(added(outcomes))).isEmpty();
    }

    @Test
    void whatFailsLeavesNothing() {
        List<BulkOutcome> outcomes = new ArrayList<>();
        Iterator<BulkRow> rows = LongStream.rangeClosed(1, 3_000)
                .mapToObj(number -> {
                    if (number == 2_345) {
                        throw new IllegalStateException("the file broke off");
                    }
                    return row(number);
                })
                .iterator();

        assertThatThrownBy(() -> Acting.asLocalUser(() -> bulk.add(rows, outcomes::add, () -> false)))
                .hasMessage("the file broke off");
        assertThat(outcomes).hasSize(2_000);
        assertThat(deposits.list(added(outcomes))).isEmpty();
    }

    @Test
    void asksForTheRight() {
        assertThatThrownBy(() -> Acting.as(
                        "reader", () -> bulk.add(good(1).iterator(), outcome -> {}, () -> false), "ROLE_READER"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as("reader", () -> bulk.undo(1), "ROLE_READER"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesToBePartOfATransaction() {
        assertThatThrownBy(() -> Acting.asLocalUser(() -> transaction.execute(status -> add(good(1), List.of()))))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<BulkOutcome> run(List<Supplier<DepositEntry>> rows) {
        List<BulkOutcome> outcomes = new ArrayList<>();
        long[] number = {0};
        add(rows.stream().map(row -> new BulkRow(++number[0], row)).toList(), outcomes);
        return outcomes;
    }

    private BulkBatch add(List<BulkRow> rows, List<BulkOutcome> outcomes) {
        return Acting.asLocalUser(() -> bulk.add(rows.iterator(), outcomes::add, () -> false));
    }

    private int undo(BulkBatch batch) {
        return Acting.asLocalUser(() -> bulk.undo(batch.revision()));
    }

    private void hide(DepositId... ids) {
        for (DepositId id : ids) {
            Acting.asLocalUser(() -> deposits.delete(id, deposits.get(id).version()));
        }
    }

    private static List<BulkRow> good(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(BulkEntriesTest::row).toList();
    }

    private static BulkRow row(long number) {
        return new BulkRow(number, () -> new DepositEntry(Samples.at("Bulk " + number, number % 180, 3), UNSOURCED));
    }

    private static List<DepositId> added(List<BulkOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.findDeposit().stream())
                .toList();
    }
}
