package org.rareearthatlas.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.SampleTables;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.region.WorldUnits;

/// Files whose reference system contradicts their coordinates: told, with the system that would fit, never decided.
class LyingCrsTest {

    private static final PlaceDoubts DOUBTS = new PlaceDoubts(new ProvinceIndex(new WorldUnits()));

    /// As ArcGIS writes it beside a Shapefile, without any code or area.
    private static final String PULKOVO_ZONE_8_PRJ = "PROJCS[\"Pulkovo_1942_GK_Zone_8\",GEOGCS[\"GCS_Pulkovo_1942\","
            + "DATUM[\"D_Pulkovo_1942\",SPHEROID[\"Krasovsky_1940\",6378245.0,298.3]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",8500000.0],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",45.0],PARAMETER[\"Scale_Factor\",1.0],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    @TempDir
    Path folder = Path.of("");

    private static CheckedRow check(TableRow row, List<String> columns, FileCrs crs) {
        return new RowReader(columns, MappingSuggester.suggest(columns, List.of(row)), crs, DOUBTS, Map.of()).read(row);
    }

    private static CheckedRow columns(String crs, String x, String y) {
        TableRow row = new TableRow(2, List.of("Alpha", x, y), null, List.of());
        return check(row, List.of("name", "lon", "lat"), FileCrs.of(crs));
    }

    private List<CheckedRow> features(Path file) throws IOException {
        List<CheckedRow> rows = new ArrayList<>();
        try (RowTable table = SampleTables.files().open(file, ReadOptions.DETECT)) {
            FileCrs crs = FileCrs.of(table.facts().crs());
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(check(row, table.facts().columns(), crs));
            }
        }
        return rows;
    }

    private static List<IssueKind> ofCrs(CheckedRow row) {
        return row.issues().stream()
                .map(RowIssue::kind)
                .filter(kind -> kind != IssueKind.IN_SEA && kind != IssueKind.NO_COORDINATES)
                .toList();
    }

    private static RowIssue issue(CheckedRow row, IssueKind kind) {
        return row.issues().stream()
                .filter(issue -> issue.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Six degrees: the easting of zone 7 under the system of zone 8, and of its neighbour on other datums.
        "EPSG:28408, 7500000, 6182000, ZONE_DOUBT, EPSG:28407 (Pulkovo 1942 / Gauss-Kruger zone 7)",
        "EPSG:20008, 7500000, 6182000, ZONE_DOUBT, EPSG:20007 (Pulkovo 1995 / Gauss-Kruger zone 7)",
        "EPSG:20908, 7500000, 6182000, ZONE_DOUBT, EPSG:20907 (GSK-2011 / Gauss-Kruger zone 7)",
        "EPSG:4499, 20500000, 4500000, ZONE_DOUBT, EPSG:4498 (CGCS2000 / Gauss-Kruger zone 20)",
        // Three degrees, also across the gap in EPSG's numbers.
        "EPSG:2524, 7500000, 6182000, ZONE_DOUBT, EPSG:2523 (Pulkovo 1942 / 3-degree Gauss-Kruger zone 7)",
        "EPSG:2549, 34500000, 6182000, ZONE_DOUBT, EPSG:2551 (Pulkovo 1942 / 3-degree Gauss-Kruger zone 34)",
        "EPSG:4534, 39500000, 4500000, ZONE_DOUBT, EPSG:4527 (CGCS2000 / 3-degree Gauss-Kruger zone 39)",
        // A number before the easting that this system does not put there, and none where it does.
        "EPSG:28407, 500000, 6182000, ZONE_LOST, Pulkovo 1942 / Gauss-Kruger zone 7",
        // The X of Russian tables goes to the north.
        "EPSG:28407, 6182000, 7500000, AXES_EXCHANGED, Pulkovo 1942 / Gauss-Kruger zone 7",
        "EPSG:32637, 37.6, 55.7, CRS_DOUBT, WGS 84 / UTM zone 37N",
        "EPSG:3857, 37.6, 55.7, CRS_DOUBT, WGS 84 / Pseudo-Mercator",
        "EPSG:32637, 500000, -1500000, OUTSIDE_AREA, WGS 84 / UTM zone 37N",
        "EPSG:4267, 37.6, 55.7, OUTSIDE_AREA, NAD27"
    })
    void isDoubtedWithWhatWouldFit(String crs, String x, String y, IssueKind kind, String detail) {
        CheckedRow row = columns(crs, x, y);
        assertThat(kind.weight()).isEqualTo(IssueKind.Weight.DOUBT);
        assertThat(issue(row, kind).detail()).isEqualTo(detail);
        assertThat(row.findCandidate()).as("left to a person").isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "7500000, 6182000, EPSG:28407",
        "7500000, 6182000, EPSG:2523",
        "20500000, 4500000, EPSG:4498",
        "500000, 6182000, UTM",
        "-13000000, 6182000, EPSG:3857"
    })
    void metresUnderDegreesHaveNoPlaceButAProposal(String x, String y, String fits) {
        CheckedRow row = columns("EPSG:4326", x, y);
        assertThat(ofCrs(row)).containsExactly(IssueKind.METRES_NOT_DEGREES);
        assertThat(row.findCandidate()).isEmpty();
        assertThat(new ImportTexts(Locale.ENGLISH).remedy(issue(row, IssueKind.METRES_NOT_DEGREES)))
                .contains(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:28407, 7500000, 6182000",
        "EPSG:28407, 7690000, 6182000",
        "EPSG:28432, 32500000, 7300000",
        "EPSG:2529, 13500000, 6182000",
        "EPSG:32637, 310000, 6182000",
        "EPSG:32660, 640000, 7300000",
        "EPSG:3857, 4185000, 7500000",
        "EPSG:3576, 1000000, -2500000",
        "EPSG:4284, 100, 60",
        "EPSG:4284, -175, 66",
        "EPSG:4326, -180, -89"
    })
    void aTrueOneIsNot(String crs, String x, String y) {
        assertThat(ofCrs(columns(crs, x, y))).isEmpty();
    }

    @Test
    void aZoneNumberWhereTheSystemHasNoneIsToldEvenIfThereIsNoSuchPlace() {
        CheckedRow row = columns("EPSG:32637", "7500000", "6182000");
        assertThat(ofCrs(row)).containsExactly(IssueKind.ZONE_DOUBT, IssueKind.OUTSIDE_CRS);
        assertThat(issue(row, IssueKind.ZONE_DOUBT).detail()).isEqualTo("Gauss-Kruger zone 7");
    }

    @Test
    void aPrjWithoutCodeOrAreaIsReadByItsParameters() {
        CheckedRow other = columns(PULKOVO_ZONE_8_PRJ, "7500000", "6182000");
        assertThat(issue(other, IssueKind.ZONE_DOUBT).detail()).startsWith("EPSG:28407");
        assertThat(ofCrs(columns(PULKOVO_ZONE_8_PRJ, "8500000", "6182000"))).isEmpty();
        String noPrefix = PULKOVO_ZONE_8_PRJ.replace("8500000.0", "500000.0");
        assertThat(ofCrs(columns(noPrefix, "2300000", "6182000"))).contains(IssueKind.ZONE_DOUBT);
    }

    @ParameterizedTest
    @CsvSource({"EPSG:28407, ZONE_DOUBT", "EPSG:4326, METRES_NOT_DEGREES", "EPSG:28408, "})
    void aPlaceInWktIsReadAndDoubtedLikeAnyOther(String crs, IssueKind kind) {
        TableRow row = new TableRow(2, List.of("Alpha", "POINT (8500000 6182000)"), null, List.of());
        CheckedRow read = check(row, List.of("name", "geometry_wkt"), FileCrs.of(crs));
        assertThat(ofCrs(read)).isEqualTo(kind == null ? List.of() : List.of(kind));
        if (kind == null) {
            assertThat(read.findCandidate()
                            .flatMap(Candidate::findPoint)
                            .orElseThrow()
                            .lonDeg())
                    .isBetween(44.99, 45.01);
        }
    }

    @Test
    void filesWithGeometryAreDoubtedToo() throws IOException {
        Path flatGeobuf = SampleTables.bytes(folder, "a.fgb", SampleTables.flatGeobuf(28407));
        assertThat(features(flatGeobuf))
                .hasSize(2)
                .allSatisfy(row -> assertThat(ofCrs(row)).contains(IssueKind.CRS_DOUBT));
        String named = "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28408\"}},";
        Path zone = SampleTables.text(
                folder,
                "b.json",
                SampleTables.GEOJSON
                        .replaceFirst("\\{", named.replace("$", "\\$"))
                        .replace("[34.75,67.5]", "[7500000,6182000]")
                        .replace("[116,71]", "[8500000,6182000]"));
        List<CheckedRow> rows = features(zone);
        assertThat(ofCrs(rows.get(0))).contains(IssueKind.ZONE_DOUBT);
        assertThat(ofCrs(rows.get(1))).isEmpty();
        Path metres =
                SampleTables.text(folder, "c.json", SampleTables.GEOJSON.replace("[34.75,67.5]", "[7500000,6182000]"));
        assertThat(ofCrs(features(metres).getFirst())).containsExactly(IssueKind.METRES_NOT_DEGREES);
    }
}
