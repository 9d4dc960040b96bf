package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The charts, as pictures and as tables.
class ChartsIT extends BrowserTest {

    private Page page() {
        Page page = open(
                browser()
                        .newPage(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setLocale("en-GB")),
                "charts");
        PlaywrightAssertions.assertThat(page.locator("atlas-chart[state=drawn]").first())
                .isVisible();
        return page;
    }

    private static Locator chart(Page page, String title) {
        return page.locator("atlas-chart")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    private static Locator button(Locator chart, String words) {
        return chart.locator(".chart-acts button").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void aBarAsATableSetsTheFilterByKeys() {
        Page page = page();
        Locator chart = chart(page, "Rare earths");
        PlaywrightAssertions.assertThat(chart.locator(".chart-picture svg")).isVisible();

        button(chart, "As a table").focus();
        page.keyboard().press("Enter");
        Locator scandium = chart.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Sc"));
        scandium.locator("button").focus();
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/charts\\?.*Sc.*"));
        PlaywrightAssertions.assertThat(page.locator(".drawer")).containsText("1 deposit");
    }

    @Test
    void theDownloadsHoldTheChart() throws IOException {
        Page page = page();
        Locator chart = chart(page, "Rare earths");

        Download svg = page.waitForDownload(() -> button(chart, "SVG").click());
        assertThat(svg.suggestedFilename()).isEqualTo("elements.svg");
        assertThat(Files.readString(svg.path())).startsWith("<svg").contains(">Nd<");
        Download csv = page.waitForDownload(() -> button(chart, "CSV").click());
        assertThat(Files.readString(csv.path())).contains("Deposits").contains("Nd,");
    }
}
