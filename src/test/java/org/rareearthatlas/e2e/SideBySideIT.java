package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Places are chosen in the list and in the drawer, by keys too, and stand side by side.
class SideBySideIT extends BrowserTest {

    @Test
    void placesAreChosenByKeysAndEachFigureLeadsToItsWords() throws IOException {
        Page page = open(browser().newWidePage(), "");

        page.locator(".list-panel a[href='region/yakutia']").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(tray(page)).containsText("Compare: 1 of 4");
        link(page, "Tuva").first().click();
        button(page, "Add to comparison").and(page.locator(".compare-button")).click();
        assertThat(tray(page)).containsText("Compare: 2 of 4");
        tray(page).getByText("Show side by side").click();

        page.waitForURL(Pattern.compile(".*/compare-places\\?places=region.*yakutia.*tuva"));
        Locator table = page.getByRole(AriaRole.TABLE);
        assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasCount(3);
        assertThat(table.getByRole(AriaRole.ROWHEADER).first()).hasText("Kind");
        Download csv = page.waitForDownload(() -> link(page, "Download as CSV").click());
        Assertions.assertThat(Files.readString(csv.path())).contains("property,Yakutia,Tuva");

        table.locator("tr[data-property=speakers] a").first().click();
        page.waitForURL(Pattern.compile(".*/quote/\\d+"));
        assertThat(page.locator(".drawer blockquote").first()).isVisible();
    }

    @Test
    void whatIsChosenOutlivesAReloadInItsTab() {
        Page page = open(browser().newWidePage(), "region/yakutia");
        button(page, "Add to comparison").and(page.locator(".compare-button")).click();
        assertThat(tray(page)).containsText("Compare: 1 of 4");

        page.reload();

        awaitMap(page);
        assertThat(tray(page)).containsText("Yakutia");
        assertThat(page.locator(".compare-button")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void onAPhoneTheTableScrollsAndThePropertiesStayInSight() {
        Page page = open(browser().newPhonePage(), "compare-places?places=region:yakutia,region:tuva,region:caucasus");

        Locator property = page.getByRole(AriaRole.ROWHEADER).first();
        double before = property.boundingBox().x;
        page.locator(".comparison").evaluate("table => table.scrollTo(9999, 0)");

        assertThat(page.getByRole(AriaRole.COLUMNHEADER).last()).isInViewport();
        Assertions.assertThat(property.boundingBox().x).isEqualTo(before);
        Assertions.assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private static Locator tray(Page page) {
        return page.locator(".comparison-tray");
    }
}
