package org.rareearthatlas.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.Acting;
import org.rareearthatlas.OwnSecurityHolder;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
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
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.TablePreview;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.batch.Duplicates;
import org.rareearthatlas.exchange.batch.Duplicates.Choice;
import org.rareearthatlas.exchange.batch.ImportBatch;
import org.rareearthatlas.exchange.batch.ImportPlan;
import org.rareearthatlas.exchange.batch.ImportProgress;
import org.rareearthatlas.exchange.batch.ImportService;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;

/// The whole way round: the starter deposits and some harder ones are exported, every deposit is removed, the file is
/// imported, and what is exported then is the same file, but for the numbers, the addresses and whose words it is.
/// The README's table of what each format loses says what is asserted here.
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:roundtrip;DB_CLOSE_DELAY=-1")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OwnSecurityHolder.class)
@DirtiesContext
class WholeRoundTripTest {

    /// A new atlas gives deposits new numbers, and what it knows it knows from the file.
    private static final Set<ExportColumn> NEW = Set.of(ExportColumn.ID, ExportColumn.URL, ExportColumn.SOURCES);

    private static final Duplicates KEEP = new Duplicates(Choice.KEEP, Choice.KEEP, Choice.KEEP);

    private final DepositService deposits;
    private final ClaimService claims;
    private final ImportService imports;
    private final ExportService exports;
    private final ExportRequest requests;
    private final TableFiles files;

    @TempDir
    Path folder = Path.of("");

    WholeRoundTripTest(
            DepositService deposits,
            ClaimService claims,
            ImportService imports,
            ExportService exports,
            ExportRequest requests,
            TableFiles files) {
        this.deposits = deposits;
        this.claims = claims;
        this.imports = imports;
        this.exports = exports;
        this.requests = requests;
        this.files = files;
    }

    private static final LocalNames NAMES = new LocalNames(List.of(
            new LocalName("en", "=Round, \"Trip\" <&> Alpha", NameRole.PREFERRED),
            new LocalName("ru", "Туда-сюда", NameRole.PREFERRED),
            new LocalName("de", "Rundreise", NameRole.PREFERRED),
            new LocalName("en", "Trip & Co", NameRole.OFFICIAL)));

    private static DepositData full() {
        return new DepositData(
                NAMES,
                new DepositLocation(
                        LocationPrecision.APPROXIMATE,
                        new LonLat(-179.9, 65.25),
                        1500.0,
                        Wgs84.FACTORY.toGeometry(new Envelope(-179.95, -179.8123, 65.2, 65.3)),
                        null),
                Set.of(Element.Ce, Element.Nb, Element.La),
                DepositType.WEATHERED_CARBONATITE,
                Status.DEVELOPMENT,
                new Resource(11.4, 14.5, 1.7, ResourceCode.JORC, LocalDate.of(2020, 3, 2)),
                "+notes; with a second line\nand -signs");
    }

    @BeforeEach
    void onlyWhatIsToGoRound() {
        List<DepositData> before = all().stream().map(Deposit::data).toList();
        removeAll();
        before.stream()
                .filter(data -> !data.names().strings().contains("Round nowhere"))
                .filter(data -> !data.names().strings().contains("Trip & Co"))
                .forEach(data -> Acting.asLocalUser(() -> deposits.add(data)));
        Acting.asLocalUser(() -> deposits.add(full()));
        Acting.asLocalUser(() -> deposits.add(Samples.unlocated("Round nowhere")));
    }

    private List<Deposit> all() {
        return deposits.listAfter(new DepositId(0), 10_000);
    }

    private void removeAll() {
        all().forEach(deposit -> Acting.asLocalUser(() -> deposits.delete(deposit.id(), deposit.version())));
        assertThat(all()).isEmpty();
    }

    private Path export(ExportFormat format, String name) throws IOException {
        Path file = folder.resolve(name + "." + format.ending());
        try (var out = Files.newOutputStream(file)) {
            exports.write(format, requests.scope(Map.of()), "https://atlas.example", out);
        }
        files.unpack(file);
        return file;
    }

    private ImportBatch importInto(Path file) throws IOException {
        TablePreview preview = TablePreview.of(files, file, ReadOptions.DETECT);
        // The job removes its file; the export is still to be read.
        Path copy = Files.copy(file, folder.resolve("copy-" + file.getFileName()));
        ImportPlan plan = new ImportPlan(
                copy,
                String.valueOf(file.getFileName()),
                ReadOptions.DETECT,
                null,
                MappingSuggester.suggest(preview.facts().columns(), preview.rows()),
                Samples.source("Round " + file.getFileName()),
                KEEP,
                true,
                Map.of(),
                Map.of(),
                Set.of());
        return Acting.asLocalUser(() -> imports.run(plan, -1, new ImportProgress()));
    }

    /// The rows without what is new in a new atlas, in an order of their own.
    private List<Map<ExportColumn, String>> rows(Path file) throws IOException {
        List<Map<ExportColumn, String>> rows = new ArrayList<>();
        try (RowTable table = files.open(file, ReadOptions.DETECT)) {
            List<String> columns = table.facts().columns();
            for (TableRow row = table.next(); row != null; row = table.next()) {
                Map<ExportColumn, String> cells = new EnumMap<>(ExportColumn.class);
                for (ExportColumn column : ExportColumn.values()) {
                    int index = columns.indexOf(column.heading());
                    if (!NEW.contains(column) && index >= 0) {
                        cells.put(column, row.cells().get(index));
                    }
                }
                rows.add(cells);
            }
        }
        rows.sort(Comparator.comparing(Map::toString));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void isTheSameFileAgain(ExportFormat format) throws IOException {
        int all = all().size();
        int unlocated = deposits.listUnlocated(10_000).size();
        Path first = export(format, "first");
        removeAll();
        ImportBatch batch = importInto(first);
        int lost = format == ExportFormat.FGB ? unlocated : 0;
        assertThat(unlocated).isPositive();
        assertThat(batch.counts().rejected()).isZero();
        assertThat(batch.counts().added()).isEqualTo(all - lost);
        assertThat(rows(export(format, "second"))).hasSize(all - lost).isEqualTo(rows(first));
    }

    /// Of names, the languages but English and Russian and the official role; of what is said, all but the values.
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void losesWhatTheReadmeSays(ExportFormat format) throws IOException {
        Path file = export(format, "losses");
        removeAll();
        ImportBatch batch = importInto(file);
        Deposit back = deposits.search("Rundreise", 0, 1).getFirst();
        assertThat(back.data().names().all())
                .containsExactly(
                        new LocalName("en", "=Round, \"Trip\" <&> Alpha", NameRole.PREFERRED),
                        new LocalName("ru", "Туда-сюда", NameRole.PREFERRED),
                        new LocalName("en", "Rundreise", NameRole.ALIAS),
                        new LocalName("en", "Trip & Co", NameRole.ALIAS));
        assertThat(new DepositData(
                        NAMES,
                        back.data().location(),
                        back.data().elements(),
                        back.data().type(),
                        back.data().status(),
                        back.data().resource(),
                        back.data().notes()))
                .isEqualTo(full());
        List<Claim> said = claims.list(Subject.of(back.id()));
        assertThat(said)
                .hasSize(5)
                .allMatch(claim -> claim.data().evidence() instanceof Evidence.OfRecord of
                        && of.source().equals(batch.source()));
        assertThat(deposits.search("Round nowhere", 0, 1)).hasSize(format == ExportFormat.FGB ? 0 : 1);
    }
}
