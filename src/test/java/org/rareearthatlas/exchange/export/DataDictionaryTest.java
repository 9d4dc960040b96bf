package org.rareearthatlas.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wololo.flatgeobuf.HeaderMeta;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the columns hold goes along in every format that has a place for it.
class DataDictionaryTest {

    private static final String TONNAGE = "Ore in million metric tons";

    @TempDir
    Path folder = Path.of("");

    private static byte[] empty(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.open(out).close();
        return out.toByteArray();
    }

    private static Map<String, String> all() {
        return Arrays.stream(ExportColumn.values())
                .collect(Collectors.toMap(ExportColumn::heading, column -> column.meaning(Locale.ENGLISH)));
    }

    @Test
    void aGeoPackageHasItAsDataColumns() throws Exception {
        Path file = folder.resolve("a.gpkg");
        Files.write(file, empty(ExportFormat.GPKG));
        Map<String, String> told = new HashMap<>();
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (var rows = database.createStatement()
                    .executeQuery("select column_name, description from gpkg_data_columns"
                            + " where table_name = 'deposits'")) {
                while (rows.next()) {
                    told.put(rows.getString(1).replace("record_id", "id"), rows.getString(2));
                }
            }
            try (var rows = database.createStatement()
                    .executeQuery("select count(*) from gpkg_extensions where extension_name = 'gpkg_schema'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(2);
            }
        }
        assertThat(told).isEqualTo(all());
    }

    @Test
    void aFlatGeobufHasItInItsHeader() throws IOException {
        HeaderMeta header =
                HeaderMeta.read(ByteBuffer.wrap(empty(ExportFormat.FGB)).order(ByteOrder.LITTLE_ENDIAN));
        assertThat(header.columns)
                .hasSize(ExportColumn.values().length)
                .allSatisfy(column -> assertThat(column.description).isEqualTo(all().get(column.name)));
    }

    @Test
    void aGeoJsonHasItAsAMemberOfItsOwn() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(empty(ExportFormat.GEOJSON));
        assertThat(json.path("columns").path("tonnage_mt").asString()).isEqualTo(TONNAGE);
        assertThat(json.path("columns").propertyNames()).doesNotContain("id", "latitude", "longitude");
    }

    @Test
    void aKmlHasItAsItsDescription() throws IOException {
        var kml = Jsoup.parse(new ByteArrayInputStream(empty(ExportFormat.KML)), "UTF-8", "", Parser.xmlParser());
        assertThat(kml.selectXpath("//*[local-name()='Document']/*[local-name()='description']")
                        .text())
                .contains("tonnage_mt: " + TONNAGE);
    }

    @Test
    void aWorkbookHasASheetOfIt() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(empty(ExportFormat.XLSX)))) {
            Sheet columns = workbook.findSheet("Columns").orElseThrow();
            Map<String, String> told = columns.read().stream()
                    .collect(Collectors.toMap(row -> row.getCellText(0), row -> row.getCellText(1)));
            assertThat(told).isEqualTo(all());
        }
    }

    @Test
    void aZipHasItBesideTheCsv() throws IOException {
        Path file = folder.resolve("a.zip");
        Files.write(file, empty(ExportFormat.CSV_ZIP));
        try (var zip = new ZipFile(file.toFile())) {
            String told =
                    new String(zip.getInputStream(zip.getEntry("columns.csv")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(told).startsWith("\uFEFFcolumn,kind,meaning\r\n").contains("tonnage_mt,number," + TONNAGE);
        }
    }
}
