package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The search at the top, by keys alone.
class SearchIT extends BrowserTest {

    private static final int MOST_TRIES = 15;

    private static final String IS_SHOWN_AMID_ITS_SURROUNDINGS = """
            () => {
              const map = document.querySelector('atlas-map');
              const { intent, insets, metresPerPixel } = map.describe();
              const { x } = map.pixelOf(129.7331, 62.0339);
              const middle = (insets.left + window.innerWidth - insets.right) / 2;
              return intent === 'place' && metresPerPixel < 1500 && Math.abs(x - middle) < 5;
            }""";

    @Test
    void aRegionIsFoundInAnotherSpellingAndOpenedByKeys() {
        Page page = open(browser().newWidePage(), "");
        page.keyboard().press("/");
        Locator box = page.getByRole(AriaRole.COMBOBOX).first();
        assertThat(box).isFocused();
        assertThat(box).hasAttribute("aria-expanded", "false");

        Locator list = page.getByRole(AriaRole.LISTBOX);
        typeUntilAnswered(page, box, list, "Iakoutie");
        assertThat(list.getByRole(AriaRole.GROUP).first()).containsText("Yakutia");
        assertThat(box).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(box).hasValue("Iakoutie");
        page.keyboard().press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "search-offer-REGION-0");
        assertThat(list.locator("[aria-selected=true]")).hasCount(1);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/region/yakutia$"));
        assertThat(heading(page, "Yakutia")).isVisible();
    }

    @Test
    void enterWithoutAChoiceShowsEverythingAndAPlaceIsMarked() {
        Page page = open(browser().newWidePage(), "");
        page.keyboard().press("/");
        page.keyboard().type("Jakutsk");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\?q=Jakutsk$"));
        assertThat(heading(page, "Search")).isVisible();

        page.locator(".drawer")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Yakutsk"))
                .first()
                .click();

        page.waitForURL(Pattern.compile(".*/place/62\\.03390,129\\.73310\\?name=Yakutsk$"));
        assertThat(heading(page, "Yakutsk")).isVisible();
        assertThat(page.locator(".drawer")).containsText("62.0339° N");
        // in sight, near enough to see what lies around, in the middle of what no panel covers
        page.waitForFunction(IS_SHOWN_AMID_ITS_SURROUNDINGS);
        page.waitForFunction("() => document.querySelector('atlas-map').describe().legend.includes('legendSought')");
    }

    /// Right after a start the index is still being made.
    private static void typeUntilAnswered(Page page, Locator box, Locator list, String words) {
        for (int i = 0; i < MOST_TRIES && !list.isVisible(); i++) {
            box.fill("");
            page.keyboard().type(words);
            page.waitForTimeout(3_000);
        }
    }
}
