package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// More deposits than have room on the map: clusters.
class ManyDepositsIT extends BrowserTest {

    private static final int MANY = 30;
    private static final double LON_DEG = 90;
    private static final double LAT_DEG = 66;

    private static PackagedAtlas crowded;

    @BeforeAll
    static void addMany() throws Exception {
        crowded = PackagedAtlas.start(newHome());
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < MANY; i++) {
                add(client, "Crowded " + i, LON_DEG + 0.02 * (i % 6), LAT_DEG + 0.01 * (i / 6));
            }
        }
    }

    @AfterAll
    static void stop() {
        crowded.close();
    }

    private static void add(HttpClient client, String name, double lonDeg, double latDeg) throws Exception {
        String deposit = """
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [%s, %s]}, "properties":
                 {"nameEn": "%s", "status": "PROSPECT", "elements": "Nd", "evidence": [{"type": "citation",
                  "paraphrase": "Said so", "source": {"title": "Crowded sample", "kind": "NEWS"}}]}}
                """.formatted(lonDeg, latDeg, name);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(crowded.address() + "/ogc/collections/deposits/items"))
                        .header("Content-Type", "application/geo+json")
                        .POST(HttpRequest.BodyPublishers.ofString(deposit))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static double metresPerPixel(Page page) {
        return ((Number) page.evaluate("() => document.querySelector('atlas-map').describe().metresPerPixel"))
                .doubleValue();
    }

    private static List<?> clusters(Page page) {
        return (List<?>) page.evaluate("() => document.querySelector('atlas-map').describe().clusters");
    }

    @Test
    void aClusterSaysHowManyItHoldsAndOpensOnAClick() {
        Page page = open(browser().newWidePage(), crowded, "");
        double before = metresPerPixel(page);

        Assertions.assertThat(clusters(page).toString()).isEqualTo("[" + MANY + "]");
        assertThat(page.locator("atlas-map [data-legend=legendCluster]")).isVisible();
        clickMap(page, LON_DEG + 0.05, LAT_DEG + 0.02);
        page.waitForFunction(
                "before => document.querySelector('atlas-map').describe().metresPerPixel < before / 3", before);
        awaitMap(page);
    }

    @Test
    void theKeyboardListsWhatAClusterHolds() {
        Page page = open(browser().newWidePage(), crowded, "");
        page.evaluate(
                "([lon, lat]) => document.querySelector('atlas-map').centreOn(lon, lat)",
                List.of(LON_DEG + 0.05, LAT_DEG + 0.02));
        page.waitForTimeout(800);
        page.locator("atlas-map .map").focus();

        page.keyboard().press("Enter");

        Locator items = page.locator("atlas-map").getByRole(AriaRole.MENUITEM);
        assertThat(items).hasCount(MANY);
        assertThat(items.first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("aside")).containsText("Crowded");
    }

    @Test
    void whatIsChosenInTheListStandsOutThoughItsClusterHidesIt() {
        Page page = open(browser().newWidePage(), crowded, "");

        page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX).fill("Crowded 17");
        Locator found = page.locator("#places").getByRole(AriaRole.LINK);
        assertThat(found).hasCount(1);
        found.click();

        assertThat(page.locator("aside")).containsText("Crowded 17");
        page.waitForFunction("() => document.querySelector('atlas-map').describe().labels.includes('Crowded 17')");
    }
}
