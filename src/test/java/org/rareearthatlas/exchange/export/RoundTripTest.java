package org.rareearthatlas.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
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
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.exchange.check.RowChecker;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// What goes out comes back the same, but for what the screen says stays behind.
@AtlasTest
class RoundTripTest {

    private final TableFiles files;
    private final RowChecker checker;
    private final ExportService exports;
    private final ExportRequest requests;

    @TempDir
    Path folder = Path.of("");

    RoundTripTest(TableFiles files, RowChecker checker, ExportService exports, ExportRequest requests) {
        this.files = files;
        this.checker = checker;
        this.exports = exports;
        this.requests = requests;
    }

    private static final Geometry OUTLINE = Wgs84.FACTORY.toGeometry(new Envelope(-179.95, -179.812345, 65.2, 65.3));

    private static DepositData full() {
        return new DepositData(
                new LocalNames(List.of(
                        new LocalName("en", "=Round, \"Trip\"\nAlpha", NameRole.PREFERRED),
                        new LocalName("ru", "Туда-сюда", NameRole.PREFERRED),
                        new LocalName("en", "Trip & <Co>", NameRole.ALIAS))),
                new DepositLocation(LocationPrecision.APPROXIMATE, new LonLat(-179.9, 65.25), 1500.0, OUTLINE, null),
                Set.of(Element.Ce, Element.Nb, Element.La),
                DepositType.WEATHERED_CARBONATITE,
                Status.DEVELOPMENT,
                new Resource(11.4, 14.5, 1.7, ResourceCode.JORC, LocalDate.of(2020, 3, 2)),
                "+notes; with a second line\nand -signs");
    }

    private static DepositData bare() {
        return new DepositData(
                new LocalNames(List.of(new LocalName("ru", "Без места", NameRole.PREFERRED))),
                DepositLocation.unlocated(null),
                Set.of(),
                null,
                null,
                Resource.NONE,
                null);
    }

    private List<Candidate> roundTrip(ExportFormat format) throws IOException {
        Path file = folder.resolve("export." + format.ending());
        try (var out = Files.newOutputStream(file);
                ExportWriter writer = format.open(out)) {
            writer.write(new ExportRow(
                    new Deposit(new DepositId(7), 0, full()), "Yakutia", "A source <https://a.example>", "u"));
            writer.write(new ExportRow(new Deposit(new DepositId(8), 0, bare()), "", "", "u"));
        }
        files.unpack(file);
        TablePreview preview = TablePreview.of(files, file, ReadOptions.DETECT);
        var check = checker.of(
                preview.facts(),
                MappingSuggester.suggest(preview.facts().columns(), preview.rows()),
                FileCrs.of(preview.facts().crs()));
        return preview.rows().stream()
                .map(row -> check.check(row).findCandidate().orElseThrow(() -> new AssertionError(check.check(row))))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void keepsEveryColumn(ExportFormat format) throws IOException {
        List<Candidate> back = roundTrip(format);
        DepositData data = back.getFirst().data();
        assertThat(data.names().all()).isEqualTo(full().names().all());
        assertThat(data.location().precision()).isEqualTo(LocationPrecision.APPROXIMATE);
        assertThat(data.location().point()).isEqualTo(full().location().point());
        assertThat(data.location().radiusM()).isEqualTo(1500.0);
        assertThat(OUTLINE.equalsTopo(Objects.requireNonNull(data.location().outline())))
                .isTrue();
        assertThat(data.location().statedRegion()).isNotNull();
        assertThat(data.elements()).isEqualTo(full().elements());
        assertThat(data.type()).isEqualTo(full().type());
        assertThat(data.status()).isEqualTo(full().status());
        assertThat(data.resource()).isEqualTo(full().resource());
        assertThat(data.notes()).isEqualTo(full().notes());
        if (format == ExportFormat.FGB) {
            assertThat(back).hasSize(1);
        } else {
            assertThat(back.get(1).data()).isEqualTo(bare());
        }
    }

    @Test
    void leavesOutAnOutlineThatNoCellHolds() {
        Geometry circle = new LonLat(30, 60).toPoint().buffer(0.3, 500);
        DepositData data = new DepositData(
                full().names(),
                new DepositLocation(LocationPrecision.EXACT, new LonLat(30, 60), null, circle, null),
                Set.of(),
                null,
                null,
                Resource.NONE,
                null);
        assertThat(new ExportRow(new Deposit(new DepositId(7), 0, data), "", "", "u").find(ExportColumn.OUTLINE_WKT))
                .isEmpty();
    }

    @Test
    void aGeoPackageTellsTheBoxAroundItsPlaces() throws Exception {
        Path file = folder.resolve("extent.gpkg");
        try (var out = Files.newOutputStream(file);
                ExportWriter writer = ExportFormat.GPKG.open(out)) {
            writer.write(new ExportRow(new Deposit(new DepositId(7), 0, full()), "", "", "u"));
            writer.write(new ExportRow(new Deposit(new DepositId(8), 0, bare()), "", "", "u"));
        }
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var rows = database.createStatement()
                        .executeQuery("select min_x, min_y, max_x, max_y from gpkg_contents"
                                + " where table_name = 'deposits'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getDouble(1)).isEqualTo(-179.9);
            assertThat(rows.getDouble(2)).isEqualTo(65.25);
            assertThat(rows.getDouble(3)).isEqualTo(-179.9);
            assertThat(rows.getDouble(4)).isEqualTo(65.25);
        }
    }

    @Test
    void aGeoPackageBringsAStyleForEachStatus() throws Exception {
        Path file = folder.resolve("style.gpkg");
        try (var out = Files.newOutputStream(file);
                ExportWriter writer = ExportFormat.GPKG.open(out)) {
            writer.write(new ExportRow(new Deposit(new DepositId(7), 0, full()), "", "", "u"));
        }
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var rows = database.createStatement()
                        .executeQuery("select styleQML, styleSLD from layer_styles where f_table_name = 'deposits'"
                                + " and useAsDefault = 1")) {
            assertThat(rows.next()).isTrue();
            var qml = Jsoup.parse(rows.getString(1), "", Parser.xmlParser());
            var drawn = qml.select("renderer-v2[attr=status] > categories > category")
                    .eachAttr("value");
            assertThat(drawn).contains("PRODUCER", "PAST_PRODUCER", "DEVELOPMENT", "PROSPECT", "OCCURRENCE", "");
            assertThat(qml.select("symbols > symbol").eachAttr("name"))
                    .containsExactlyElementsOf(qml.select("category").eachAttr("symbol"));
            var sld = Jsoup.parse(rows.getString(2), "", Parser.xmlParser());
            assertThat(sld.select("NamedLayer > Name").text()).isEqualTo("deposits");
            assertThat(sld.select("Rule > Name").eachText())
                    .containsExactly("PRODUCER", "PAST_PRODUCER", "DEVELOPMENT", "PROSPECT", "OCCURRENCE", "other");
            assertThat(sld.select("ogc|Literal").eachText()).hasSize(5);
            assertThat(sld.select("CssParameter[name=fill]").eachText()).contains("#22303a", "#f7f5f0");
        }
    }

    @Test
    void neverWritesACellThatASpreadsheetRuns() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer = ExportFormat.CSV.open(out)) {
            writer.write(new ExportRow(new Deposit(new DepositId(7), 0, full()), "", "@evil", "u"));
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"'=Round, \"\"Trip\"\" Alpha\"", "\"'+notes;", ",'@evil,")
                .contains(",-179.9,");
    }

    @Test
    void leavesNoFileBehindWhenTheReaderGoesAway() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = countExports(temporary);
        var gone = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("gone");
            }
        };
        ExportWriter writer = ExportFormat.GPKG.open(gone);
        writer.write(new ExportRow(new Deposit(new DepositId(7), 0, full()), "", "", "u"));
        assertThatThrownBy(writer::close).hasMessage("gone");
        assertThat(countExports(temporary)).isEqualTo(before);
    }

    private static long countExports(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "atlas-export*")) {
            return StreamSupport.stream(files.spliterator(), false).count();
        }
    }

    @Test
    void writesTheStarterDataOfARegion() throws IOException {
        Path file = folder.resolve("yakutia.geojson");
        ExportScope yakutia = requests.scope(Map.of("region", List.of("yakutia")));
        try (var out = Files.newOutputStream(file)) {
            exports.write(ExportFormat.GEOJSON, yakutia, "https://atlas.example", out);
        }
        try (RowTable table = files.open(file, ReadOptions.DETECT)) {
            int name = table.facts().columns().indexOf("name_en");
            int url = table.facts().columns().indexOf("url");
            int sources = table.facts().columns().indexOf("sources");
            var tomtor = table.next();
            while (tomtor != null && !tomtor.cells().get(name).equals("Tomtor")) {
                tomtor = table.next();
            }
            if (tomtor == null) {
                throw new AssertionError("Tomtor is missing");
            }
            assertThat(tomtor.cells().get(url)).startsWith("https://atlas.example/deposit/");
            assertThat(tomtor.cells().get(sources)).contains("Interfax");
        }
    }
}
