package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The third job: add a deposit entry.
class AddDepositIT extends BrowserTest {

    @Test
    void anEntryIsInEveryWindowAtOnceAndStillThereAfterARestart() {
        Path home = newHome();
        String path;
        try (PackagedAtlas atlas = PackagedAtlas.start(home)) {
            Page other = open(browser().newWidePage(), atlas, "");
            other.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX).fill("Test Hill");
            Page page = open(browser().newWidePage(), atlas, "");

            link(page, "Add deposit").click();
            DepositForms.name(page, "Test Hill");
            DepositForms.exactly(page);
            button(page, "Pick on the map").click();
            page.waitForFunction("() => document.querySelector('atlas-map').describe().mode === 'pick'");
            clickMap(page, 120, 63);
            assertThat(page.getByLabel("Coordinates", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(Pattern.compile("6[23]\\..*1(19|20)\\..*"));
            assertThat(page.locator("aside")).containsText("Sakha");
            page.locator("aside")
                    .getByText("Nd", new Locator.GetByTextOptions().setExact(true))
                    .click();
            DepositForms.unsourced(page);
            DepositForms.save(page);

            page.waitForURL(DepositForms.DEPOSIT_ADDRESS);
            path = page.url().substring(atlas.address().length() + 1);
            assertThat(heading(page, "Test Hill")).isVisible();
            assertThat(page.locator("aside")).containsText("unsourced");
            assertThat(other.locator("#places")).containsText("Test Hill");
            other.waitForFunction(
                    "id => document.querySelector('atlas-map').describe().deposits.includes(id)",
                    path.substring(path.indexOf('/') + 1));
            browser().assertNoComplaints();
            browser().closePages();
        }
        try (PackagedAtlas atlas = PackagedAtlas.start(home)) {
            Page page = open(browser().newWidePage(), atlas, path);
            assertThat(heading(page, "Test Hill")).isVisible();
            browser().assertNoComplaints();
            browser().closePages();
        }
    }

    @Test
    void anOutlineIsDrawnOnTheMapAndSaved() {
        Page page = open(browser().newWidePage(), "deposit/new");
        DepositForms.name(page, "Drawn Hill");
        DepositForms.exactly(page);

        button(page, "Draw an outline").click();
        clickMap(page, 92, 60);
        clickMap(page, 96, 60);
        clickMap(page, 96, 64);
        doubleClickMap(page, 92, 64);

        assertThat(page.locator("aside")).containsText(Pattern.compile("Outline of [\\d,]+ km²"));
        assertThat(page.getByLabel("Coordinates", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile("62\\..*94\\..*"));
        DepositForms.unsourced(page);
        DepositForms.save(page);
        page.waitForURL(DepositForms.DEPOSIT_ADDRESS);

        String deposits = page.request()
                .get(atlas().address() + "/map/v1/layers/deposit?crs=web-mercator")
                .text();
        org.assertj.core.api.Assertions.assertThat(deposits)
                .containsPattern("Drawn Hill[^}]*},\"geometry\":\\{\"type\":\"Polygon\"");
    }

    @Test
    void mistakesAreSaidAtTheFieldAndNothingTypedIsLost() {
        Page page = open(browser().newWidePage(), "deposit/new");

        DepositForms.coordinates(page, "95, 200");
        DepositForms.save(page);

        assertThat(page.getByLabel("Name in English")).hasAttribute("invalid", "");
        assertThat(page.getByLabel("Coordinates", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("95, 200");
        assertThat(page).hasURL(Pattern.compile(".*/deposit/new$"));
    }

    @Test
    void aStrayClickAsksBeforeItDiscards() {
        Page page = open(browser().newWidePage(), "deposit/new");
        DepositForms.name(page, "Not yet saved");
        page.waitForTimeout(500);

        page.locator("#places").getByText("Tuva").first().click();
        button(page, "Keep editing").click();

        assertThat(page.getByLabel("Name in English")).hasValue("Not yet saved");
        assertThat(page).hasURL(Pattern.compile(".*/deposit/new$"));
    }

    @Test
    void hostileTextStaysText() {
        Page page = browser().newWidePage();
        String name = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>";

        DepositForms.addUnsourced(page, atlas(), name, "60, 95");

        assertThat(heading(page, name)).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.hacked === undefined"))
                .isEqualTo(true);
    }
}
