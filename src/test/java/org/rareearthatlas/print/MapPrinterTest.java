package org.rareearthatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.geotools.api.filter.Filter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.region.RegionService;

@AtlasTest
class MapPrinterTest {

    private final MapPrinter printer;
    private final RegionService regions;

    MapPrinterTest(MapPrinter printer, RegionService regions) {
        this.printer = printer;
        this.regions = regions;
    }

    private Geometry outline(String slug) {
        var region = regions.findBySlug(slug).orElseThrow();
        return regions.findOutline(region.id()).orElseThrow().geometry();
    }

    private static MapSheet sheet(String title, @Nullable Geometry focus, Set<String> slugs, Locale locale) {
        return sheet(title, DepositLook.STATUS, focus, slugs, locale);
    }

    private static MapSheet sheet(
            String title, DepositLook look, @Nullable Geometry focus, Set<String> slugs, Locale locale) {
        return new MapSheet(
                title,
                SheetSize.A4_LANDSCAPE,
                look,
                MapSheet.projectionFor(focus),
                focus,
                slugs,
                Filter.INCLUDE,
                Set.of(),
                "https://atlas.example/region/x",
                LocalDate.of(2025, 3, 2),
                locale);
    }

    private byte[] print(MapSheet sheet, PrintFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(sheet, format, out);
        return out.toByteArray();
    }

    private Document svg(MapSheet sheet) throws IOException {
        return Jsoup.parse(new String(print(sheet, PrintFormat.SVG), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    @Test
    void aSheetSaysWhatItShowsHowLargeWhenAndFromWhom() throws IOException {
        Document svg = svg(sheet("Yakutia", outline("yakutia"), Set.of("yakutia"), Locale.ENGLISH));

        assertThat(svg.select("title").text()).isEqualTo("Yakutia");
        assertThat(svg.select("text").eachText())
                .contains("Yakutia", "Tomtor", "named region", "explored", "500 km")
                .doesNotContain("disputed", "producing")
                .anyMatch(text -> text.contains("March 2, 2025 · https://atlas.example/region/x"))
                .anyMatch(text -> text.contains("Albers equal-area") && text.contains("© Natural Earth"));
        assertThat(svg.select("script, image, use, style")).isEmpty();
        assertThat(svg.select("path[stroke=#a4550b]")).isNotEmpty();
    }

    @Test
    void aSheetIsInTheReadersLanguage() throws IOException {
        Document svg = svg(sheet("Якутия", outline("yakutia"), Set.of("yakutia"), Locale.of("ru")));
        assertThat(svg.select("text").eachText())
                .contains("500 км", "Томтор")
                .anyMatch(text -> text.contains("2 марта 2025"));
    }

    @Test
    void theLegendFollowsWhatTheSignsTell() throws IOException {
        Document tonnage = svg(sheet("Yakutia", look("tonnage"), outline("yakutia"), Set.of(), Locale.ENGLISH));
        assertThat(tonnage.select("text").eachText())
                .containsSubsequence("Ore, million tonnes (Mt):", "under 1", "over 1,000", "unknown")
                .contains("Tomtor")
                .doesNotContain("producing", "explored");

        Document age = svg(sheet("Якутия", look("age"), outline("yakutia"), Set.of(), Locale.of("ru")));
        assertThat(age.select("text").eachText())
                .containsSubsequence("Самый новый источник опубликован:", "2024–2025", "2021–2023", "до 2006 года");

        for (String key : List.of("element", "element-Nd", "disagreement")) {
            Document other = svg(sheet("Yakutia", look(key), outline("yakutia"), Set.of(), Locale.ENGLISH));
            assertThat(other.select("text").eachText())
                    .as(key)
                    .anyMatch(text -> text.endsWith(":"))
                    .doesNotContain("explored");
        }
    }

    @Test
    void everyLegendStaysAboveTheNotes() throws IOException {
        for (String key : List.of("status", "element", "tonnage", "age", "disagreement")) {
            Document svg = svg(sheet("", look(key), null, Set.of(), Locale.of("ru")));
            double notes = svg.select("text").stream()
                    .filter(text -> text.text().contains("2 марта 2025"))
                    .mapToDouble(text -> Double.parseDouble(text.attr("y")))
                    .findFirst()
                    .orElseThrow();
            assertThat(svg.select("text"))
                    .filteredOn(text -> text.attr("font-size").equals("9"))
                    .as(key)
                    .isNotEmpty()
                    .allSatisfy(text ->
                            assertThat(Double.parseDouble(text.attr("y"))).isLessThan(notes - 6));
        }
    }

    private static DepositLook look(String key) {
        return DepositLook.find(key).orElseThrow();
    }

    @Test
    void nothingLiesFarOutsideTheSheet() throws IOException {
        Document svg = svg(sheet("Tuva", outline("tuva"), Set.of("tuva"), Locale.ENGLISH));
        for (Element path : svg.select("path")) {
            for (String pair : path.attr("d").split("[MLZCQ]")) {
                for (String number :
                        pair.isBlank() ? new String[0] : pair.trim().split(" ")) {
                    assertThat(Double.parseDouble(number)).isBetween(-1_000.0, 2_000.0);
                }
            }
        }
        assertThat(svg.outerHtml().length()).isLessThan(3_000_000);
    }

    @Test
    void thePictureHasTheHighlightedRegionInItsColour() throws IOException {
        MapSheet sheet = sheet("Yakutia", outline("yakutia"), Set.of("yakutia"), Locale.ENGLISH);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(print(sheet, PrintFormat.PNG)));
        assertThat(picture.getWidth()).isEqualTo(1754);
        assertThat(picture.getHeight()).isEqualTo(1240);
        int orange = 0;
        for (int x = 0; x < picture.getWidth(); x += 4) {
            for (int y = 0; y < picture.getHeight(); y += 4) {
                Color colour = new Color(picture.getRGB(x, y));
                orange += colour.getRed() - colour.getBlue() > 60 ? 1 : 0;
            }
        }
        assertThat(orange).isGreaterThan(10_000);
    }

    @Test
    void thePageOfPdfHasTextThatCanBeSearched() throws IOException {
        byte[] pdf = print(sheet("Якутия", outline("yakutia"), Set.of("yakutia"), Locale.of("ru")), PrintFormat.PDF);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Якутия");
            assertThat(new PDFTextStripper().getText(document)).contains("Якутия", "500 км", "Томтор");
        }
    }

    @Test
    void everyProjectionAndTheEmptyMapAndTheEdgesOfTheWorldCanBeDrawn() throws IOException {
        for (MapProjection projection : MapProjection.values()) {
            assertThat(draw(projection, null)).isNotEmpty();
            assertThat(draw(projection, new LonLat(180, 66).toPoint())).isNotEmpty();
            assertThat(draw(projection, new LonLat(0, -90).toPoint())).isNotEmpty();
            assertThat(draw(projection, new LonLat(0, 90).toPoint())).isNotEmpty();
        }
    }

    private byte[] draw(MapProjection projection, @Nullable Geometry focus) throws IOException {
        return print(
                new MapSheet(
                        "",
                        SheetSize.PREVIEW,
                        DepositLook.STATUS,
                        projection,
                        focus,
                        Set.of("atlantis"),
                        Filter.EXCLUDE,
                        Set.of(-1L),
                        "",
                        LocalDate.of(2025, 3, 2),
                        Locale.ENGLISH),
                PrintFormat.SVG);
    }

    @Test
    void titlesOfAnyLengthAndScriptAreDrawnInEveryFormat() throws IOException {
        String title = "<b>& 稀土 \u0000\uFFFF𝔸 " + "very long ".repeat(50);
        for (PrintFormat format : PrintFormat.values()) {
            assertThat(print(sheet(title, outline("tuva"), Set.of(), Locale.ENGLISH), format))
                    .isNotEmpty();
        }
        assertThat(svg(sheet(title, outline("tuva"), Set.of(), Locale.ENGLISH))
                        .select("text")
                        .eachText())
                .anyMatch(text -> text.startsWith("<b>& □□") && text.endsWith("…"));
    }

    @Test
    void theScaleIsARoundDistance() {
        assertThat(ScaleBar.roundM(999)).isEqualTo(500);
        assertThat(ScaleBar.roundM(1_000)).isEqualTo(1_000);
        assertThat(ScaleBar.roundM(250_000)).isEqualTo(200_000);
    }
}
