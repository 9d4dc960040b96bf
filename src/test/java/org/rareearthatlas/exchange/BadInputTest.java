package org.rareearthatlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a file holds, it gives rows or a reason; the time limit only ends a reading that hangs.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BadInputTest {

    private static final TableFiles FILES = SampleTables.files();

    @TempDir
    Path folder = Path.of("");

    private List<TableRow> read(Path file) throws IOException {
        FILES.unpack(file);
        List<TableRow> rows = new ArrayList<>();
        try (RowTable table = FILES.open(file, ReadOptions.DETECT)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private void assertRefused(Path file, FileProblem problem) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private Path sample(FileFormat format) throws IOException {
        return switch (format) {
            case CSV -> SampleTables.text(folder, "s.csv", "name;lat;lon\nAlpha;67,5;34,75\nБета;71;116\n");
            case XLSX -> SampleTables.xlsx(folder, List.of(List.of("name", "lat"), List.of("Alpha", "67.5")));
            case GEOJSON -> SampleTables.text(folder, "s.json", SampleTables.GEOJSON);
            case GEOJSON_LINES ->
                SampleTables.text(
                        folder,
                        "s.ndjson",
                        "{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":null}\n");
            case GEOPACKAGE -> SampleGeoPackage.write(folder);
            case KML -> SampleTables.text(folder, "s.kml", SampleTables.KML);
            case KMZ -> SampleTables.zip(folder, "s.kmz", "doc.kml", SampleTables.utf8(SampleTables.KML));
            case GPX -> SampleTables.text(folder, "s.gpx", SampleTables.GPX);
            case FLATGEOBUF -> SampleTables.bytes(folder, "s.fgb", SampleTables.flatGeobuf());
        };
    }

    /// Rows or a reason, whichever; anything else fails the test by itself.
    private void readAnyhow(byte[] content) throws IOException {
        Path file = SampleTables.bytes(folder, "mutant", content);
        try {
            read(file).forEach(row -> assertThat(row.cells()).isNotEmpty());
        } catch (UnreadableFileException e) {
            assertThat(e.problem()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void endsWhereverItIsCut(FileFormat format) throws IOException {
        byte[] whole = Files.readAllBytes(sample(format));
        int step = Math.max(1, whole.length / 60);
        for (int length = 0; length < whole.length; length += step) {
            readAnyhow(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void bearsBytesThatAreWrong(FileFormat format) throws IOException {
        byte[] whole = Files.readAllBytes(sample(format));
        Random random = new Random(Long.getLong("atlas.fuzz.seed", 42));
        for (int round = 0; round < Integer.getInteger("atlas.fuzz.rounds", 150); round++) {
            byte[] mutant = whole.clone();
            for (int change = 0; change <= round % 8; change++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            readAnyhow(mutant);
        }
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(SampleTables.text(folder, "a.csv", ""), FileProblem.EMPTY);
        assertRefused(SampleTables.text(folder, "b.csv", "\n\n  \n"), FileProblem.NO_COLUMNS);
    }

    @Test
    void goesByTheContentNotTheName() throws IOException {
        Path file = SampleTables.text(folder, "deposits.xlsx", "name,lat\nAlpha,1\n");
        assertThat(read(file)).hasSize(1);
        assertRefused(SampleTables.text(folder, "p.csv", "%PDF-1.7 ..."), FileProblem.NOT_A_TABLE);
        assertRefused(SampleTables.text(folder, "h.csv", "<html><body>x</body></html>"), FileProblem.NOT_A_TABLE);
        assertRefused(
                SampleTables.bytes(folder, "x.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                FileProblem.OLD_EXCEL);
    }

    @Test
    void saysPlainlyThatShapefilesAreNotRead() throws IOException {
        assertRefused(SampleTables.zip(folder, "s.zip", "a/deposits.shp", new byte[100]), FileProblem.SHAPEFILE);
        assertRefused(SampleTables.bytes(folder, "a.shp", new byte[] {0, 0, 0x27, 0x0A, 0, 0}), FileProblem.SHAPEFILE);
    }

    @Test
    void refusesBombs() throws IOException {
        byte[] zeros = new byte[80_000_000];
        assertRefused(SampleTables.zip(folder, "a.xlsx", "xl/workbook.xml", zeros), FileProblem.BOMB);
        assertRefused(SampleTables.zip(folder, "a.kmz", "doc.kml", spaces(zeros)), FileProblem.BOMB);
        Path gzip = folder.resolve("a.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(zeros);
        }
        assertRefused(gzip, FileProblem.BOMB);
        assertRefused(SampleTables.zip(folder, "a.zip", "a.csv", zeros), FileProblem.BOMB);
    }

    private static byte[] spaces(byte[] zeros) {
        Arrays.fill(zeros, (byte) ' ');
        System.arraycopy(SampleTables.utf8("<kml>"), 0, zeros, 0, 5);
        return zeros;
    }

    @Test
    void neverWritesWhereAnArchiveSays() throws IOException {
        Path file = SampleTables.zip(folder, "a.kmz", "../../../../tmp/evil.kml", SampleTables.utf8(SampleTables.KML));
        assertThat(read(file)).hasSize(2);
        assertThat(folder.resolve("../../../../tmp/evil.kml")).doesNotExist();
    }

    @Test
    void refusesEntityBombsAndForeignEntities() throws IOException {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                        + "<kml><Placemark><name>&b;</name></Placemark></kml>";
        assertRefused(SampleTables.text(folder, "a.kml", bomb), FileProblem.DOCUMENT_TYPE);
        String foreign = "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<gpx><wpt lat=\"1\" lon=\"2\"><name>&x;</name></wpt></gpx>";
        assertRefused(SampleTables.text(folder, "a.gpx", foreign), FileProblem.DOCUMENT_TYPE);
    }

    @Test
    void refusesHeadsWithoutEnd() throws IOException {
        assertRefused(
                SampleTables.text(folder, "a.csv", "name" + ",x".repeat(5_000) + "\n"), FileProblem.TOO_MANY_COLUMNS);
        assertRefused(
                SampleTables.text(folder, "b.csv", "name," + "x".repeat(5_000_000) + "\n1,2\n"),
                FileProblem.ROW_TOO_LONG);
        StringBuilder json = new StringBuilder("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"a\":1");
        for (int i = 0; i < 2_000; i++) {
            json.append(",\"p").append(i).append("\":1");
        }
        assertRefused(SampleTables.text(folder, "c.json", json + "}}"), FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void rejectsTheRowWithACellOfAMegabyteOnly() throws IOException {
        Path file =
                SampleTables.text(folder, "a.csv", "name,note\nAlpha,1\nBeta," + "x".repeat(1_000_000) + "\nGamma,2\n");
        List<TableRow> rows = read(file);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).issues()).extracting(RowIssue::kind).containsExactly(IssueKind.CELL_TOO_LONG);
        assertThat(rows.get(1).cells().get(1).length()).isLessThan(1_000);
        assertThat(rows.get(2).issues()).isEmpty();
    }

    @Test
    void readsAroundNulBytesButNoBinary() throws IOException {
        Path file = SampleTables.text(folder, "a.csv", "name,note\nAl\0pha,1\n" + "Beta,2\n".repeat(100));
        List<TableRow> rows = read(file);
        assertThat(rows.getFirst().cells().getFirst()).isEqualTo("Alpha");
        assertThat(rows.getFirst().issues()).extracting(RowIssue::kind).containsExactly(IssueKind.CONTROL_CHARACTERS);
        assertRefused(SampleTables.bytes(folder, "b.csv", new byte[10_000]), FileProblem.NOT_A_TABLE);
    }

    @Test
    void refusesASheetWhoseCellsLieBeyondEverySheet() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(SampleTables.utf8("<workbook/>"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(SampleTables.utf8("<worksheet><sheetData><row r=\"1\"><c r=\"FXSHRXW1\"><v>1</v></c></row>"));
        }
        assertRefused(file, FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void refusesJsonWithoutBottom() throws IOException {
        assertRefused(SampleTables.text(folder, "a.json", "[".repeat(200_000)), FileProblem.BROKEN);
        String deep = "{\"type\":\"Feature\",\"properties\":{\"a\":" + "{\"a\":".repeat(10_000);
        assertRefused(SampleTables.text(folder, "b.json", deep), FileProblem.BROKEN);
    }

    @Test
    void rejectsOnlyTheRowsWhoseGeometryIsNone() throws IOException {
        String json = "{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"x\"]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"name\":\"B\"},\"geometry\":{\"type\":\"Nonsense\"}},"
                + "{\"type\":\"Feature\",\"properties\":{\"name\":\"C\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"name\":\"D\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}";
        List<TableRow> rows = read(SampleTables.text(folder, "a.json", json));
        assertThat(rows).hasSize(4);
        assertThat(rows.subList(0, 3))
                .allSatisfy(row -> assertThat(row.issues())
                        .extracting(RowIssue::kind)
                        .containsExactly(IssueKind.GEOMETRY_UNREADABLE));
        assertThat(rows.getLast().issues()).isEmpty();
    }

    @Test
    void bearsBrokenKmlCoordinates() throws IOException {
        String kml = "<kml><Placemark><name>A</name><Point><coordinates>NaN,x</coordinates></Point></Placemark>"
                + "<Placemark><name>B</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>";
        List<TableRow> rows = read(SampleTables.text(folder, "a.kml", kml));
        assertThat(rows.get(0).issues()).extracting(RowIssue::kind).containsExactly(IssueKind.GEOMETRY_UNREADABLE);
        assertThat(rows.get(1).issues()).isEmpty();
    }
}
