package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

/// Measuring on the map, and the coordinates at the pointer.
class MeasureIT extends BrowserTest {

    private static final Pattern KILOMETRES = Pattern.compile("Distance ([0-9,.]+) km");

    private Page page() {
        return open(
                browser()
                        .newPage(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setLocale("en-GB")),
                "");
    }

    private static Locator control(Page page, String name) {
        return page.locator("atlas-map [data-control=" + name + "]");
    }

    private static double kilometres(Page page) {
        Locator status = page.locator("atlas-map .measure [role=status]");
        PlaywrightAssertions.assertThat(status).containsText(KILOMETRES);
        Matcher found = KILOMETRES.matcher(status.innerText());
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1).replace(",", ""));
    }

    @Test
    void theDistanceIsThatOnTheEllipsoid() {
        Page page = page();
        control(page, "measure").click();
        clickMap(page, 34.5, 67.7);
        clickMap(page, 116.5, 71);

        double expectedKm = Geodesic.WGS84.Inverse(67.7, 34.5, 71, 116.5).s12 / 1000;
        assertThat(kilometres(page)).isCloseTo(expectedKm, within(expectedKm / 100));
        clickMap(page, 98, 54);
        PlaywrightAssertions.assertThat(page.locator("atlas-map .measure [role=status]"))
                .containsText(Pattern.compile("Area [0-9,]+ km²"));
        PlaywrightAssertions.assertThat(page.locator(".drawer .close")).hasCount(0);

        control(page, "measureEnd").click();
        PlaywrightAssertions.assertThat(page.locator("atlas-map .measure")).hasCount(0);
    }

    @Test
    void measuringWorksByKeys() {
        Page page = page();
        control(page, "measure").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("atlas-map .measure")).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.waitForTimeout(400);
        page.keyboard().press("Enter");
        assertThat(kilometres(page)).isPositive();

        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("atlas-map .measure [role=status]"))
                .containsText("Click the places");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("atlas-map .measure")).hasCount(0);
    }

    @Test
    void theCoordinatesAtThePointerAreWrittenAsOneLikes() {
        Page page = page();
        clickMap(page, 60, 75);
        Locator coordinates = control(page, "coordinates");

        PlaywrightAssertions.assertThat(coordinates)
                .containsText(Pattern.compile("7[45]\\.\\d{4}° N, [56]\\d\\.\\d{4}° E"));
        coordinates.click();
        PlaywrightAssertions.assertThat(coordinates).containsText(Pattern.compile("7[45]°\\d\\d′\\d\\d″ N"));
        coordinates.click();
        PlaywrightAssertions.assertThat(coordinates).containsText(Pattern.compile("UTM 4[01]N \\d{6} \\d{7}"));
        coordinates.click();
        PlaywrightAssertions.assertThat(coordinates).containsText(Pattern.compile("x -?\\d+ m, y -?\\d+ m"));
    }
}
