package org.rareearthatlas.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/// A test in a browser. Tests that only read, or whose entries disturb no other, share one running atlas.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static @Nullable PackagedAtlas shared;

    private @Nullable AtlasBrowser browser;

    @BeforeAll
    void openBrowser() {
        browser = new AtlasBrowser();
    }

    @AfterAll
    void closeBrowser() {
        browser().close();
    }

    @AfterEach
    void nothingToComplainOf() {
        try {
            browser().assertNoComplaints();
        } finally {
            browser().closePages();
        }
    }

    AtlasBrowser browser() {
        return Objects.requireNonNull(browser);
    }

    /// The atlas that tests share; ends with the test run.
    static synchronized PackagedAtlas atlas() {
        PackagedAtlas running = shared;
        if (running == null) {
            running = PackagedAtlas.start(newHome());
            shared = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    static Path newHome() {
        try {
            return Files.createTempDirectory("atlas-e2e").resolve("home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens an address of the shared atlas and waits until the map is drawn.
    static Page open(Page page, String path) {
        return open(page, atlas(), path);
    }

    static Page open(Page page, PackagedAtlas atlas, String path) {
        page.addInitScript("localStorage.setItem('atlas-hint-seen', 'yes')");
        page.navigate(atlas.address() + "/" + path);
        awaitMap(page);
        return page;
    }

    static void awaitMap(Page page) {
        page.locator("atlas-map[ready]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.locator("atlas-map[ready]:not([busy])").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    /// Clicks the map at a place.
    static void clickMap(Page page, double lonDeg, double latDeg) {
        List<Double> pixel = pixelOf(page, lonDeg, latDeg);
        page.mouse().click(pixel.get(0), pixel.get(1));
    }

    /// Moves the pointer to a place on the map.
    static void pointAtMap(Page page, double lonDeg, double latDeg) {
        List<Double> pixel = pixelOf(page, lonDeg, latDeg);
        page.mouse().move(pixel.get(0), pixel.get(1));
    }

    static void doubleClickMap(Page page, double lonDeg, double latDeg) {
        List<Double> pixel = pixelOf(page, lonDeg, latDeg);
        page.mouse().dblclick(pixel.get(0), pixel.get(1));
    }

    private static List<Double> pixelOf(Page page, double lonDeg, double latDeg) {
        page.waitForTimeout(600); // a fit may still be moving the map
        List<?> pixel = (List<?>) Objects.requireNonNull(page.evaluate(
                "([lon, lat]) => { const at = document.querySelector('atlas-map').pixelOf(lon, lat); return [at.x, at.y]; }",
                List.of(lonDeg, latDeg)));
        return pixel.stream().map(at -> ((Number) at).doubleValue()).toList();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
