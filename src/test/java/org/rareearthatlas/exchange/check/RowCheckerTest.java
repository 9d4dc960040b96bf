package org.rareearthatlas.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.exchange.mapping.WordMeanings;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.WorldUnits;

class RowCheckerTest {

    private static final PlaceDoubts DOUBTS = new PlaceDoubts(new ProvinceIndex(new WorldUnits()));
    private static final List<String> PLACES = List.of("id", "name", "lat", "lon", "country", "state");

    private static CheckedRow check(List<String> columns, FileCrs crs, String... cells) {
        TableRow row = new TableRow(2, Arrays.asList(cells), null, List.of());
        ColumnMapping mapping = MappingSuggester.suggest(columns, List.of(row));
        return new RowReader(columns, mapping, crs, DOUBTS, Map.of("yakutia", new RegionId(7))).read(row);
    }

    private static CheckedRow place(String lat, String lon, String country, String state) {
        return check(PLACES, FileCrs.WGS84, "7", "Alpha", lat, lon, country, state);
    }

    private static List<IssueKind> kinds(CheckedRow row) {
        return row.issues().stream().map(RowIssue::kind).toList();
    }

    private static LonLat point(CheckedRow row) {
        return row.findCandidate().flatMap(Candidate::findPoint).orElseThrow();
    }

    @Test
    void readsAWholeRowWithTheCellOfEachValue() {
        List<String> columns =
                List.of("id", "name", "lat", "lon", "commodities", "deposit type", "status", "tonnage (kt)", "grade");
        CheckedRow row = check(
                columns,
                FileCrs.WGS84,
                "7",
                "Томтор",
                "71.0",
                "116.5",
                "Ce; La; Nd, Au",
                "Weathered carbonatite",
                "Prospect",
                "11 400",
                "14.5");
        Candidate candidate = row.findCandidate().orElseThrow();
        assertThat(candidate.recordId()).isEqualTo("7");
        assertThat(candidate.data().names().all().getFirst().language()).isEqualTo("ru");
        assertThat(candidate.data().elements()).containsExactly(Element.La, Element.Ce, Element.Nd);
        assertThat(candidate.data().type()).isEqualTo(DepositType.WEATHERED_CARBONATITE);
        assertThat(candidate.data().status()).isEqualTo(Status.PROSPECT);
        assertThat(candidate.data().resource().tonnageMt()).isEqualTo(11.4);
        assertThat(candidate.values())
                .filteredOn(value -> value.statement() instanceof Statement.HasResource)
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.field()).isEqualTo("tonnage (kt), grade");
                    assertThat(value.value()).isEqualTo("11 400; 14.5");
                });
        assertThat(candidate.values())
                .filteredOn(value -> value.statement() instanceof Statement.FreeText)
                .singleElement()
                .extracting(Candidate.Value::value)
                .isEqualTo("Ce; La; Nd, Au");
        assertThat(row.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "67.783, 34.75, Russia, '', ''",
        "34.75, 67.783, Russia, '', SWAPPED",
        "40.1, 118.2, United States, Nevada, SIGN_LOST",
        "40.1, -118.2, United States, Nevada, ''",
        "64.8, -47.7, United States, Alaska, DIGIT_LOST",
        "59.5, 35.2, Russia, '', ''",
        "71, 16.5, Russia, '', DIGIT_LOST",
        "0, 0, Brazil, '', ZERO_ISLAND",
        "0, 0, '', '', ZERO_ISLAND",
        "30, -40, '', '', IN_SEA",
        "69.89, -52.57, Denmark, Greenland, ''",
        "48.85, 2.35, Germany, '', OUTSIDE_COUNTRY",
        "40.1, -118.2, United States, Texas, OUTSIDE_REGION",
        "-33.9, 18.4, South Africa, '', ''",
        "66.5, -179.5, Russia, '', ''",
        "-89.9, 12, '', '', ''"
    })
    void flagsDoubtfulPlaces(String lat, String lon, String country, String state, String doubt) {
        CheckedRow row = place(lat, lon, country, state);
        List<IssueKind> expected = doubt.isEmpty() ? List.of() : List.of(IssueKind.valueOf(doubt));
        assertThat(kinds(row)).isEqualTo(expected);
        assertThat(point(row)).isEqualTo(new LonLat(Double.parseDouble(lon), Double.parseDouble(lat)));
    }

    @Test
    void readsCoordinatesHoweverTheyAreWritten() {
        assertThat(point(place("67°47′ с. ш.", "34°45′ в. д.", "", "")).lonDeg())
                .isCloseTo(34.75, within(1e-9));
        assertThat(point(place("67,783", "34,75", "", "")).latDeg()).isEqualTo(67.783);
        assertThat(kinds(place("abc", "34", "", ""))).containsExactly(IssueKind.COORDINATE_UNREADABLE);
        assertThat(kinds(place("67", "", "", ""))).containsExactly(IssueKind.COORDINATE_INCOMPLETE);
        assertThat(kinds(place("97", "200", "", ""))).containsExactly(IssueKind.COORDINATE_RANGE);
        assertThat(kinds(place("NaN", "Infinity", "", ""))).containsExactly(IssueKind.COORDINATE_UNREADABLE);
        assertThat(kinds(place("1e999", "1", "", ""))).isNotEmpty();
    }

    @Test
    void keepsARowWithoutCoordinatesAsUnlocated() {
        CheckedRow row = place("", "", "Russia", "");
        assertThat(kinds(row)).containsExactly(IssueKind.NO_COORDINATES);
        assertThat(row.findCandidate().orElseThrow().data().location().precision())
                .isEqualTo(LocationPrecision.UNLOCATED);
    }

    @Test
    void transformsTheZonesOfGaussAndKrueger() {
        // Pulkovo 1942, zone 7, near the central meridian 39° E; three-degree zone 13 has the same one.
        LonLat six = point(check(PLACES, FileCrs.of("EPSG:28407"), "7", "Alpha", "6182000", "7500000", "", ""));
        LonLat three = point(check(PLACES, FileCrs.of("EPSG:2529"), "7", "Alpha", "6182000", "13500000", "", ""));
        assertThat(six.lonDeg()).isCloseTo(39.0, within(0.01));
        assertThat(six.latDeg()).isCloseTo(55.75, within(0.05));
        assertThat(three.lonDeg()).isCloseTo(six.lonDeg(), within(0.001));
    }

    /// Three-degree zones of Pulkovo 1942, their number before the easting: EPSG has 7 to 33 from 2523 on, then the
    /// rest from 2551 on.
    @ParameterizedTest
    @CsvSource({"2523, 7", "2524, 8", "2529, 13", "2549, 33", "2551, 34", "2562, 45", "2576, 59"})
    void transformsThreeDegreeZones(int code, int zone) {
        String x = zone + "500000";
        LonLat place = point(check(PLACES, FileCrs.of("EPSG:" + code), "7", "Alpha", "6182000", x, "", ""));
        assertThat(place.lonDeg()).isCloseTo(zone * 3, within(0.02));
        assertThat(place.latDeg()).isCloseTo(55.75, within(0.05));
    }

    @Test
    void doubtsAReferenceSystemThatLies() {
        CheckedRow degreesAsMetres = check(PLACES, FileCrs.of("EPSG:32637"), "7", "Alpha", "55.7", "37.6", "", "");
        assertThat(kinds(degreesAsMetres)).contains(IssueKind.CRS_DOUBT);
        CheckedRow metresAsDegrees = place("6182000", "7500000", "", "");
        assertThat(kinds(metresAsDegrees)).containsExactly(IssueKind.METRES_NOT_DEGREES);
        String prj = "PROJCS[\"x\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
                + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",39.0],"
                + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
        assertThat(point(check(PLACES, FileCrs.of(prj), "7", "Alpha", "6180000", "500000", "", ""))
                        .lonDeg())
                .isCloseTo(39, within(1e-6));
    }

    @Test
    void rejectsFiguresThatCannotBeAndDoubtsThoseThatHardlyAre() {
        List<String> columns = List.of("name", "tonnage (Mt)", "grade", "contained reo (Mt)");
        assertThat(kinds(check(columns, FileCrs.WGS84, "A", "10", "120", ""))).contains(IssueKind.GRADE_RANGE);
        assertThat(kinds(check(columns, FileCrs.WGS84, "A", "10", "60", ""))).contains(IssueKind.GRADE_DOUBT);
        assertThat(kinds(check(columns, FileCrs.WGS84, "A", "250000", "1", ""))).contains(IssueKind.TONNAGE_DOUBT);
        assertThat(kinds(check(columns, FileCrs.WGS84, "A", "2e9", "1", ""))).contains(IssueKind.TONNAGE_RANGE);
        assertThat(kinds(check(columns, FileCrs.WGS84, "A", "10", "1", "11"))).contains(IssueKind.CONTAINED_RANGE);
        assertThat(kinds(check(columns, FileCrs.WGS84, "A", "ten", "1", ""))).contains(IssueKind.NUMBER_UNREADABLE);
        assertThat(check(columns, FileCrs.WGS84, "A", "10", "120", "").candidate())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void readsTheSymbolOfEveryElement(Element element) {
        String symbol = element.name();
        for (String written : List.of(symbol, symbol.toUpperCase(Locale.ROOT), symbol + "2O3")) {
            assertThat(ElementWords.read(List.of(written)).elements())
                    .as(written)
                    .containsExactly(element);
        }
    }

    @Test
    void tellsWordsThatMeanNoElement() {
        List<String> columns = List.of("name", "commodities");
        CheckedRow row = check(columns, FileCrs.WGS84, "A", "cerium; Лантан; TREO; Sand and Gravel; CE");
        assertThat(row.findCandidate().orElseThrow().data().elements()).containsExactly(Element.La, Element.Ce);
        assertThat(row.issues())
                .filteredOn(issue -> issue.kind() == IssueKind.UNKNOWN_ELEMENT)
                .extracting(RowIssue::value)
                .containsExactly("Sand", "Gravel");
        assertThat(kinds(row)).contains(IssueKind.ELEMENT_GROUP);
    }

    @Test
    void keepsAPolygonAroundThePointAndDropsWhatIsNone() throws ParseException {
        assertThat(geometry("POLYGON((34 67,35 67,35 68,34 67))")
                        .data()
                        .location()
                        .outline())
                .isNotNull();
        assertThat(geometry("POLYGON((34 67,35 68,35 67,34 68,34 67))")
                        .data()
                        .location()
                        .outline())
                .isNull();
        assertThat(geometry("LINESTRING Z (34 67 5,35 68 5)").data().location().outline())
                .isNull();
    }

    private static Candidate geometry(String wkt) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        TableRow row = new TableRow(1, List.of("Alpha"), geometry, List.of());
        ColumnMapping mapping = MappingSuggester.suggest(List.of("name"), List.of(row));
        return Objects.requireNonNull(new RowReader(List.of("name"), mapping, FileCrs.WGS84, DOUBTS, Map.of())
                .read(row)
                .candidate());
    }

    @Test
    void theStatedRegionIsKeptAndWhatTheAtlasHasNotStaysInTheWordsOfTheEvidence() {
        Candidate known =
                place("66.0", "127.0", "Russia", "Yakutia").findCandidate().orElseThrow();
        assertThat(known.data().location().statedRegion()).isEqualTo(new RegionId(7));
        assertThat(known.values())
                .anySatisfy(value -> assertThat(value.value()).isEqualTo("66.0; 127.0; Yakutia; Russia"));

        Candidate unlocated =
                place("", "", "Russia", "Nowhere Oblast").findCandidate().orElseThrow();
        assertThat(unlocated.data().location().statedRegion()).isNull();
        assertThat(unlocated.values())
                .extracting(Candidate.Value::statement)
                .containsExactly(new Statement.FreeText("Nowhere Oblast, Russia"));
    }

    @Test
    void takesWordsForWhatAPersonSaidTheyMean() {
        List<String> columns = List.of("name", "commodities", "status", "deposit type");
        TableRow row = new TableRow(2, List.of("Alpha", "Cerum; Gravel", "Sleeping", "Greisen"), null, List.of());
        WordMeanings meant = WordMeanings.NONE
                .withElements("cerum", Set.of(Element.Ce))
                .withStatus("SLEEPING", Status.PROSPECT)
                .withType("greisen", DepositType.HYDROTHERMAL_VEIN);
        ColumnMapping mapping = MappingSuggester.suggest(columns, List.of(row)).withWords(meant);
        CheckedRow read = new RowReader(columns, mapping, FileCrs.WGS84, DOUBTS, Map.of()).read(row);
        Candidate candidate = read.findCandidate().orElseThrow();
        assertThat(candidate.data().elements()).containsExactly(Element.Ce);
        assertThat(candidate.data().status()).isEqualTo(Status.PROSPECT);
        assertThat(candidate.data().type()).isEqualTo(DepositType.HYDROTHERMAL_VEIN);
        assertThat(kinds(read)).contains(IssueKind.UNKNOWN_ELEMENT).doesNotContain(IssueKind.UNKNOWN_STATUS);
    }

    @Test
    void proposesTheKnownWordThatAnUnknownOneIsNearlyLike() {
        assertThat(WordProposals.element("Cerum")).contains(Element.Ce);
        assertThat(WordProposals.element("ниобый")).contains(Element.Nb);
        assertThat(WordProposals.element("gravel")).isEmpty();
        assertThat(WordProposals.status("Prodcer")).contains(Status.PRODUCER);
        assertThat(WordProposals.type("carbonatit")).contains(DepositType.CARBONATITE);
        assertThat(WordProposals.element("x".repeat(10_000))).isEmpty();
    }
}
