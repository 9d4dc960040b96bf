package org.rareearthatlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every format gives the same rows.
class ReadersTest {

    private static final TableFiles FILES = SampleTables.files();

    @TempDir
    Path folder = Path.of("");

    record Read(TableFacts facts, List<TableRow> rows) {}

    private static Read read(Path file, ReadOptions options) throws IOException {
        try (RowTable table = FILES.open(file, options)) {
            List<TableRow> rows = new ArrayList<>();
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            return new Read(table.facts(), rows);
        }
    }

    private static Read read(Path file) throws IOException {
        return read(file, ReadOptions.DETECT);
    }

    private static List<String> column(Read read, String name) {
        int index = read.facts().columns().indexOf(name);
        return read.rows().stream().map(row -> row.cells().get(index)).toList();
    }

    private void assertTwoPlaces(Path file, FileFormat format) throws IOException {
        Read read = read(file);
        assertThat(read.facts().format()).isEqualTo(format);
        assertThat(column(read, "name")).containsExactly("Alpha", "Бета");
        assertThat(read.rows())
                .map(row -> Objects.requireNonNull(row.geometry()).getCoordinate())
                .extracting(place -> place.x + " " + place.y)
                .containsExactly("34.75 67.5", "116.0 71.0");
    }

    @Test
    void readsGeoJson() throws IOException {
        Path file = SampleTables.text(folder, "a.csv", SampleTables.GEOJSON);
        assertTwoPlaces(file, FileFormat.GEOJSON);
        Read read = read(file);
        assertThat(read.facts().columns()).containsExactly("id", "name", "commodities", "grade");
        assertThat(column(read, "id")).containsExactly("7", "");
        assertThat(column(read, "grade")).containsExactly("", "2.5");
    }

    @Test
    void readsGeoJsonLineByLineWithAndWithoutSeparators() throws IOException {
        String one =
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Alpha\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[34.75,67.5]}}\n";
        String two =
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Бета\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[116,71]}}\n";
        assertTwoPlaces(SampleTables.text(folder, "a", one + two), FileFormat.GEOJSON_LINES);
        assertTwoPlaces(SampleTables.text(folder, "b", "\u001e" + one + "\u001e" + two), FileFormat.GEOJSON_LINES);
    }

    @Test
    void readsKmlAndKmz() throws IOException {
        assertTwoPlaces(SampleTables.text(folder, "a.kml", SampleTables.KML), FileFormat.KML);
        assertTwoPlaces(
                SampleTables.zip(folder, "a.kmz", "doc.kml", SampleTables.utf8(SampleTables.KML)), FileFormat.KMZ);
    }

    @Test
    void readsGpx() throws IOException {
        assertTwoPlaces(SampleTables.text(folder, "a.gpx", SampleTables.GPX), FileFormat.GPX);
    }

    @Test
    void readsFlatGeobuf() throws IOException {
        assertTwoPlaces(SampleTables.bytes(folder, "a.fgb", SampleTables.flatGeobuf()), FileFormat.FLATGEOBUF);
    }

    @Test
    void readsGeoPackage() throws IOException {
        Path file = SampleGeoPackage.write(folder);
        assertTwoPlaces(file, FileFormat.GEOPACKAGE);
        assertThat(read(file).facts().layers()).containsExactly("deposits");
    }

    @Test
    void readsASheetWithNumbersAsTheyAre() throws IOException {
        Path file = SampleTables.xlsx(
                folder, List.of(List.of("name", "lat", "n"), List.of("Alpha", "67.5", "5"), List.of("Бета", "71", "")));
        Read read = read(file);
        assertThat(read.facts().format()).isEqualTo(FileFormat.XLSX);
        assertThat(read.facts().layer()).isEqualTo("Deposits");
        assertThat(read.rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("Alpha", "67.5", "5"), List.of("Бета", "71", ""));
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(2L, 3L);
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.issues()).isEmpty());
    }

    @Test
    void findsTheNamesOfASheetBelowItsTitles() throws IOException {
        Path file = SampleTables.xlsx(
                folder,
                List.of(
                        List.of("Deposits of the north"),
                        List.of("", "as of 2025"),
                        List.of(),
                        List.of("name", "lat", "lon", "status"),
                        List.of("Alpha", "67.5", "34", "Mine"),
                        List.of("Beta", "71", "", "")));
        Read read = read(file);
        assertThat(read.facts().columns()).containsExactly("name", "lat", "lon", "status");
        assertThat(read.facts().headed()).isTrue();
        assertThat(read.rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("Alpha", "67.5", "34", "Mine"), List.of("Beta", "71", "", ""));
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(5L, 6L);
    }

    @Test
    void joinsTheNamesUnderMergedCellsOfASheet() throws IOException {
        Path file = SampleTables.xlsx(
                folder,
                List.of(
                        List.of("A title"),
                        List.of("Name", "Place", "", "Measured", "", "Indicated", ""),
                        List.of("", "lat", "lon", "tonnage", "grade", "tonnage", "grade"),
                        List.of("Alpha", "67.5", "34.1", "5", "1", "6", "2")));
        assertThat(read(file).facts().columns())
                .containsExactly(
                        "Name",
                        "lat",
                        "lon",
                        "Measured tonnage",
                        "Measured grade",
                        "Indicated tonnage",
                        "Indicated grade");
        assertThat(read(file).rows()).hasSize(1);
    }

    @Test
    void takesNoRowOfASheetForItsNames() throws IOException {
        Path file = SampleTables.xlsx(
                folder, List.of(List.of("Title"), List.of("Alpha", "67.5", "34.1"), List.of("Beta", "68.5", "35.1")));
        Read read = read(file);
        assertThat(read.facts().headed()).isFalse();
        assertThat(read.facts().columns()).containsExactly("column 1", "column 2", "column 3");
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(2L, 3L);

        Path texts = SampleTables.xlsx(folder, List.of(List.of("Alpha", "Mine"), List.of("Beta", "")));
        assertThat(read(texts).facts().columns()).containsExactly("Alpha", "Mine");
        Read told = read(texts, new ReadOptions(null, null, null, null, null, false));
        assertThat(told.rows()).extracting(TableRow::number).containsExactly(1L, 2L);
        Read asNames = read(file, new ReadOptions(null, null, null, null, null, true));
        assertThat(asNames.facts().headed()).isTrue();
    }

    @Test
    void asksForASheetThatIsThere() throws IOException {
        Path file = SampleTables.xlsx(folder, List.of(List.of("name"), List.of("Alpha")));
        assertThatThrownBy(() -> read(file, new ReadOptions(null, null, null, "Other", null, null)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem()).isEqualTo(FileProblem.LAYER_MISSING));
    }

    @Test
    void tellsDelimiterQuoteAndEncodingOfACsvFile() throws IOException {
        String text = "Название;Широта;Долгота;Примечание\n'Ловозеро; рудник';67,8;34,7;руда\nТомтор;71,0;116,5;\n";
        Path file = SampleTables.bytes(folder, "a.csv", text.getBytes(Charset.forName("windows-1251")));
        Read read = read(file);
        assertThat(read.facts().delimiter()).isEqualTo(';');
        assertThat(read.facts().quote()).isEqualTo('\'');
        assertThat(read.facts().encoding()).isEqualTo("windows-1251");
        assertThat(column(read, "Название")).containsExactly("Ловозеро; рудник", "Томтор");
    }

    @Test
    void countsLinesAcrossCellsOfSeveralLines() throws IOException {
        Path file = SampleTables.text(folder, "a.tsv", "name\tnote\nA\t\"one\ntwo\"\n\nB\t\n");
        Read read = read(file);
        assertThat(read.facts().delimiter()).isEqualTo('\t');
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(2L, 5L);
    }

    @Test
    void readsUtf16AndGzip() throws IOException {
        Path wide = SampleTables.bytes(folder, "w.csv", "\uFEFFname,n\nБета,1\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(column(read(wide), "name")).containsExactly("Бета");

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SampleTables.utf8("name,n\nAlpha,1\n"));
        }
        Path file = SampleTables.bytes(folder, "a.csv.gz", packed.toByteArray());
        FILES.unpack(file);
        assertThat(column(read(file), "name")).containsExactly("Alpha");
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void readsTheOneTableOfAZip() throws IOException {
        Path file = SampleTables.zip(
                folder,
                Map.of(
                        "columns.csv", "column,meaning\n",
                        "data/Deposits.CSV", "name,n\nAlpha,1\n",
                        "__MACOSX/data/._Deposits.CSV", "x",
                        "README.txt", "read me\n"));
        FILES.unpack(file);
        assertThat(column(read(file), "name")).containsExactly("Alpha");

        Path two = SampleTables.zip(folder, Map.of("a.csv", "n\n1\n", "b.csv", "n\n2\n"));
        FILES.unpack(two);
        assertThatThrownBy(() -> read(two))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem()).isEqualTo(FileProblem.ARCHIVE));

        Path places = SampleTables.zip(folder, Map.of("doc.kml", SampleTables.KML, "raw.csv", "n\n1\n"));
        FILES.unpack(places);
        assertThat(read(places).facts().format()).isEqualTo(FileFormat.KMZ);
    }

    @Test
    void keepsAUtf8FileReadableWhenOneRowIsOfAnotherEncoding() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(SampleTables.utf8("name,n\nЛовозеро и Хибины,1\nТомтор и Селигдар,2\n"));
        mixed.write("Тырныауз,3\n".getBytes(Charset.forName("windows-1251")));
        Read read = read(SampleTables.bytes(folder, "a.csv", mixed.toByteArray()));
        assertThat(column(read, "name").subList(0, 2)).containsExactly("Ловозеро и Хибины", "Томтор и Селигдар");
        assertThat(read.rows().get(0).issues()).isEmpty();
        assertThat(read.rows().get(2).issues()).extracting(RowIssue::kind).containsExactly(IssueKind.ENCODING_DOUBT);
    }

    @Test
    void readsTheReferenceSystemOfOldGeoJson() throws IOException {
        String text = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::28407\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[7500000,6000000]}}]}";
        assertThat(read(SampleTables.text(folder, "a", text)).facts().crs()).isEqualTo("urn:ogc:def:crs:EPSG::28407");
    }

    @Test
    void readsCsvWhoseFirstRowIsNoHeading() throws IOException {
        Path file = SampleTables.text(folder, "a.csv", "Alpha;67,5;34,75\nБета;71,0;116,0\n");
        Read read = read(file);
        assertThat(read.facts().headed()).isFalse();
        assertThat(read.facts().columns()).containsExactly("column 1", "column 2", "column 3");
        assertThat(column(read, "column 1")).containsExactly("Alpha", "Бета");
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(1L, 2L);

        Read otherwise = read(file, new ReadOptions(null, null, null, null, null, true));
        assertThat(otherwise.facts().columns()).containsExactly("Alpha", "67,5", "34,75");
        assertThat(otherwise.rows()).hasSize(1);
    }

    @Test
    void takesWordsAndYearsForHeadings() throws IOException {
        for (String head : List.of("name,2019,2020,2021", "site,lat,lon", "название,широта", "name")) {
            assertThat(read(SampleTables.text(folder, "a.csv", head + "\nx,1,2,3\n"))
                            .facts()
                            .headed())
                    .as(head)
                    .isTrue();
        }
        for (String row : List.of("1,Alpha,67.5,34.5", "Alpha,-34,67", "Alpha,67°30'N", "7,12")) {
            assertThat(read(SampleTables.text(folder, "a.csv", row + "\n" + row + "\n"))
                            .facts()
                            .headed())
                    .as(row)
                    .isFalse();
        }
    }
}
