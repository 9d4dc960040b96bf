package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The first job: view the map.
class ViewMapIT extends BrowserTest {

    @Test
    @SuppressWarnings("unchecked")
    void theMapShowsTheRegionsAndLocatedDepositsThatTheListNames() {
        Page page = open(browser().newWidePage(), "");

        Map<String, Object> drawn =
                (Map<String, Object>) page.evaluate("() => document.querySelector('atlas-map').describe()");
        Assertions.assertThat(drawn.toString())
                .contains("murmansk", "caucasus", "irkutsk", "yakutia", "tuva", "new-territories");
        for (String region : List.of("Murmansk Region", "Caucasus", "Irkutsk Region", "Yakutia", "Tuva")) {
            assertThat(places(page).getByRole(AriaRole.LINK, named(region)).first())
                    .isVisible();
        }
    }

    @Test
    void theSearchFindsInRussianAndSaysWhatToDoWhenItFindsNothing() {
        Page page = open(browser().newWidePage(), "");
        Locator search = page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX);

        search.fill("якут");
        assertThat(places(page).getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(places(page)).containsText("Yakutia");

        search.fill("zzzz");
        assertThat(places(page).getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(places(page)).not().isEmpty();
    }

    @Test
    void theLastOfSeveralFlightsWins() {
        Page page = open(browser().newWidePage(), "region/tuva");

        page.evaluate("() => { const map = document.querySelector('atlas-map'); map.fitHome(); map.fitSelection(); }");
        page.waitForTimeout(1_500);

        Number metresPerPixel =
                (Number) page.evaluate("() => document.querySelector('atlas-map').describe().metresPerPixel");
        Assertions.assertThat(metresPerPixel.doubleValue())
                .as("Tuva is some 700 km wide")
                .isLessThan(2_000);
    }

    @Test
    void theWayNorthIsShownWhereItIsNotUp() {
        Page page = open(browser().newWidePage(), "region/caucasus");

        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("This way is north here")))
                .isVisible();
    }

    @Test
    void everyProjectionDrawsTheMap() {
        Page page = open(browser().newWidePage(), "");

        for (String projection : List.of("web-mercator", "north-pole-laea", "world-equal-area", "albers-siberia")) {
            page.evaluate(
                    "key => document.querySelector('atlas-map').dispatchEvent(new CustomEvent('atlas-projection',"
                            + " { detail: { v: 1, key } }))",
                    projection);
            page.waitForFunction(
                    "key => JSON.stringify(document.querySelector('atlas-map').describe()).includes(key)", projection);
            awaitMap(page);
        }
    }

    @Test
    void aChoiceOfDarkColoursReachesTheMap() {
        Page page = open(
                browser()
                        .newPage(new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setLocale("ru-RU")
                                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)),
                "");

        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        assertThat(places(page)).containsText("Якутия");
        String panel =
                (String) page.evaluate("() => getComputedStyle(document.querySelector('[data-panel=list]')).color");
        Assertions.assertThat(panel).isNotEqualTo("rgb(34, 48, 58)");
    }

    private static Locator places(Page page) {
        return page.locator("#places");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
