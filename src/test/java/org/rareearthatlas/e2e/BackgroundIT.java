package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A background map from a tile service, here one on this computer.
class BackgroundIT extends BrowserTest {

    private TileService service;

    @BeforeEach
    void startService() {
        service = TileService.start();
    }

    @AfterEach
    void stopService() {
        service.close();
    }

    @Test
    void xyzTilesLieBelowTheAtlasInWebMercator() {
        showMercator(Map.of("ATLAS_MAP_BACKGROUND_URL", service.address("/{z}/{x}/{y}.png")));

        assertThat(service.asked()).isNotEmpty().allMatch(uri -> uri.matches("/\\d+/\\d+/\\d+\\.png"));
    }

    @Test
    void aWmtsIsAskedForItsLayer() {
        showMercator(Map.of(
                "ATLAS_MAP_BACKGROUND_URL", service.address("/wmts"),
                "ATLAS_MAP_BACKGROUND_LAYER", "relief",
                "ATLAS_MAP_BACKGROUND_ATTRIBUTION", "© Relief Service"));

        assertThat(service.asked())
                .isNotEmpty()
                .allMatch(uri -> uri.startsWith("/wmts?"))
                .allMatch(uri -> uri.toLowerCase().contains("layer=relief"))
                .allMatch(uri -> uri.contains("GoogleMapsCompatible"));
    }

    private void showMercator(Map<String, String> settings) {
        try (PackagedAtlas atlas = PackagedAtlas.start(newHome(), settings)) {
            Page page = open(browser().newWidePage(), atlas, "");
            assertThat(service.asked()).as("not in the atlas's own projection").isEmpty();
            page.evaluate("() => document.querySelector('atlas-map').dispatchEvent(new CustomEvent('atlas-projection',"
                    + " { detail: { v: 1, key: 'web-mercator' } }))");
            page.waitForCondition(() -> !service.asked().isEmpty());
            awaitMap(page);
            if (settings.containsKey("ATLAS_MAP_BACKGROUND_ATTRIBUTION")) {
                page.getByText("© Relief Service").waitFor();
            }
            browser().assertNoComplaints();
            browser().closePages();
        }
    }
}
