package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What is drawn is the reader's choice, and a file of the reader's own can be laid over it.
class LayerPanelIT extends BrowserTest {

    private static final String SQUARE_AND_POINT = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [100, 55]}},
              {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon",
                "coordinates": [[[90, 60], [110, 60], [110, 66], [90, 66], [90, 60]]]}}]}
            """;
    private static final String IN_METRES = """
            {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [500000, 6000000]}}
            """;

    private static Locator panel(Page page) {
        return page.locator("atlas-map .layers");
    }

    private Page pageWithPanel() {
        Page page = open(browser().newWidePage(), "");
        page.locator("atlas-map [data-control=layers]").click();
        assertThat(panel(page)).isVisible();
        return page;
    }

    private static Object described(Page page, String what) {
        return page.evaluate("what => JSON.stringify(document.querySelector('atlas-map').describe()[what])", what);
    }

    @Test
    void whatIsPutAwayIsNeitherDrawnNorClickedNorExplained() {
        Page page = pageWithPanel();
        panel(page).getByLabel("Deposits", exactly()).uncheck();

        Assertions.assertThat(described(page, "layers")).asString().doesNotContain("deposits");
        Assertions.assertThat(described(page, "legend")).asString().doesNotContain("legendProducer");
        page.waitForFunction("() => !document.querySelector('atlas-map').describe().labels.includes('Tomtor')");
        clickMap(page, 116.58, 71.01);
        page.waitForURL("**/region/yakutia");

        page.reload();
        awaitMap(page);
        Assertions.assertThat(described(page, "layers"))
                .asString()
                .as("kept in this browser")
                .doesNotContain("deposits");
    }

    @Test
    void theSignsTellWhatTheReaderChoosesAndALinkKeepsIt() {
        Page page = pageWithPanel();
        Locator signs =
                panel(page).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("What the signs tell"));
        signs.getByLabel("Status", exactly()).focus();
        page.keyboard().press("ArrowDown");
        assertThat(signs.getByLabel("Elements", exactly())).isChecked();
        assertLegend(page, "Elements, as said", "light and heavy", "elements unknown");
        signs.getByLabel("Which elements").selectOption("Nd");
        assertLegend(page, "has Nd", "only others named");

        signs.getByLabel("Tonnage of ore").check();
        assertLegend(page, "Ore, million tonnes (Mt)", "over 1,000", "unknown");
        assertThat(page.locator("atlas-map .legend")).not().containsText("producing");
        pointAtMap(page, 116.58, 71.01);
        assertThat(page.locator("atlas-map .tooltip")).containsText("Ore, million tonnes (Mt): unknown");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        page.reload();
        awaitMap(page);
        Assertions.assertThat(described(page, "signs"))
                .asString()
                .as("kept in this browser")
                .contains("tonnage");

        page.locator("atlas-map [data-control=share]").click();
        Locator link = page.getByRole(AriaRole.DIALOG).getByLabel("Link to exactly this view", exactly());
        assertThat(link).hasValue(Pattern.compile(".*#map=.*,tonnage"));
        String address = link.inputValue();
        Page other = open(browser().newPhonePage(), address.substring(address.indexOf('#')));
        Assertions.assertThat(described(other, "signs")).asString().contains("tonnage");
        browser().assertNoComplaints();
    }

    @Test
    void theMapKeepsItsColoursWhereThePageIsForcedToOthers() {
        Page page = browser().newWidePage();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        open(page, "");
        Object colours = page.evaluate("""
                () => {
                  const canvas = document.querySelector('atlas-map').shadowRoot.querySelector('.map canvas');
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  const seen = new Set();
                  for (let i = 0; i < data.length; i += 400) {
                    seen.add(data.slice(i, i + 3).join());
                  }
                  return seen.size;
                }""");
        Assertions.assertThat((Integer) colours).isGreaterThan(5);
    }

    private static void assertLegend(Page page, String... texts) {
        for (String text : texts) {
            assertThat(page.locator("atlas-map .legend")).containsText(text);
        }
    }

    @Test
    void theKeyboardDimsALayerAndGoesBack() {
        Page page = pageWithPanel();
        assertThat(panel(page).getByLabel("Regions", exactly())).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowLeft");
        assertThat(panel(page).getByLabel("Opacity: Regions")).hasAttribute("aria-valuetext", "90%");
        page.keyboard().press("Escape");
        assertThat(panel(page)).hasCount(0);
        assertThat(page.locator("atlas-map [data-control=layers]")).isFocused();

        page.keyboard().press("Enter");
        panel(page).getByText("Show everything again").click();
        assertThat(panel(page).getByLabel("Opacity: Regions")).hasAttribute("aria-valuetext", "100%");
    }

    @Test
    void aFileOfOnesOwnIsDrawnAndStaysInTheBrowser() {
        Page page = pageWithPanel();
        choose(page, "mine.geojson", SQUARE_AND_POINT);

        assertThat(panel(page)).containsText("mine.geojson");
        Assertions.assertThat(described(page, "own"))
                .asString()
                .isEqualTo("[{\"name\":\"mine.geojson\",\"features\":2}]");
        page.locator("atlas-map [data-control=projection]").click();
        page.locator("atlas-map [data-projection=web-mercator]").click();
        awaitMap(page);
        assertThat(panel(page)).hasCount(0);
        page.locator("atlas-map [data-control=layers]").click();
        panel(page).getByLabel("Remove: mine.geojson").click();
        Assertions.assertThat(described(page, "own")).isEqualTo("[]");
        browser().assertNoComplaints();
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        Page page = pageWithPanel();
        Locator trouble = panel(page).locator("[role=alert]").first();
        choose(page, "metres.geojson", IN_METRES);
        assertThat(trouble).containsText("nothing in it lies on the Earth");
        choose(page, "torn.geojson", SQUARE_AND_POINT.substring(0, 90));
        assertThat(trouble).containsText("cannot be read");
        choose(page, "<img src=x onerror=alert(1)>.shp", "x");
        assertThat(trouble).containsText("<img src=x onerror=alert(1)>.shp: this format cannot be drawn");
        Assertions.assertThat(described(page, "own")).isEqualTo("[]");
    }

    private static void addService(Page page, String address, String layer) {
        panel(page).getByLabel("Address of tiles, WMTS or WMS", exactly()).fill(address);
        panel(page).getByLabel("Layer (WMTS and WMS)", exactly()).fill(layer);
        page.keyboard().press("Enter");
    }

    @Test
    void aMapServiceOfOnesOwnIsAskedByThisBrowserAlone() {
        try (TileService service = TileService.start()) {
            Page page = pageWithPanel();
            Locator trouble = panel(page).locator("#service-trouble");
            addService(page, "http://tiles.example.org/{z}/{x}/{y}.png", "");
            assertThat(trouble).containsText("Only addresses with https://");
            addService(page, service.address("/wms?map=x"), "");
            assertThat(trouble).containsText("Name the layer");

            addService(page, service.address("/tiles/{z}/{x}/{y}.png"), "");
            page.waitForCondition(
                    () -> service.asked().stream().anyMatch(uri -> uri.matches("/tiles/\\d+/\\d+/\\d+\\.png")));
            awaitMap(page);
            page.locator("atlas-map [data-control=layers]").click();
            addService(page, service.address("/wms?map=x&SERVICE=WMS&LAYERS=old"), "relief");
            page.waitForCondition(() -> service.asked().stream()
                    .anyMatch(uri -> uri.startsWith("/wms?map=x&") && uri.contains("LAYERS=relief")));
            Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                    .isEmpty();

            panel(page).getByLabel("Remove: relief").click();
            Assertions.assertThat(described(page, "services"))
                    .asString()
                    .contains("/tiles/")
                    .doesNotContain("relief");
            Page other = open(browser().newWidePage(), "");
            Assertions.assertThat(described(other, "services")).isEqualTo("[]");
        }
    }

    private static void choose(Page page, String name, String content) {
        panel(page)
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
