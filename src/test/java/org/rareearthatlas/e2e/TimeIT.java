package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What was claimed by when: the slider at the foot of the map, by keys, by playing and on a phone.
class TimeIT extends BrowserTest {

    private static final Pattern LIMITED = Pattern.compile(".*\\?.*to=\\d{4}.*");

    private static Locator slider(Page page) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Claimed until year"));
    }

    private static Locator time(Page page) {
        return page.locator("atlas-time");
    }

    private static Locator act(Page page, String name) {
        return time(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page opened(Page page, String path) {
        open(page, path);
        page.locator(".time-open").focus();
        page.keyboard().press("Enter");
        assertThat(slider(page)).isVisible();
        return page;
    }

    @Test
    void theKeyboardSetsALimitAndTakesItAway() {
        Page page = opened(browser().newWidePage(), "");
        assertThat(act(page, "Close and show all years")).isFocused();
        assertThat(slider(page)).hasAttribute("aria-valuetext", Pattern.compile("all years: \\d+ claims"));

        Object before = page.evaluate("history.length");
        slider(page).focus();
        page.keyboard().press("Home");
        assertThat(slider(page)).hasAttribute("aria-valuetext", Pattern.compile("by \\d{4}: \\d+ claims?"));
        page.waitForURL(LIMITED);
        assertThat(page.locator(".filter-chips").first()).containsText("published until");

        act(page, "Close and show all years").click();
        assertThat(act(page, "Time")).isFocused();
        assertThat(page.locator(".filter-chip")).hasCount(0);
        page.waitForURL(address -> !address.contains("to="));
        Assertions.assertThat(page.evaluate("history.length"))
                .as("steps of a slider are no steps of the way back")
                .isEqualTo(before);
    }

    @Test
    void playsToTheEndAndStops() {
        Page page = opened(browser().newWidePage(), "");
        act(page, "Play").click();
        page.waitForURL(LIMITED);
        assertThat(act(page, "Pause")).isVisible();

        assertThat(act(page, "Play")).isVisible();
        assertThat(slider(page)).hasAttribute("aria-valuetext", Pattern.compile("all years: .*"));
        assertThat(page.locator(".filter-chip")).hasCount(0);
    }

    @Test
    void alwaysSaysWhichDateIsMeant() {
        Page page = opened(browser().newWidePage(), "region/yakutia?to=2025");
        assertThat(time(page).getByLabel("by date of publication")).isChecked();
        assertThat(slider(page)).hasAttribute("aria-valuetext", Pattern.compile("by 2025: .*"));

        time(page).getByLabel("by the date a claim holds for").check();
        page.waitForURL(Pattern.compile(".*dates=held.*"));
        assertThat(page.locator(".filter-chips").first()).containsText("valid until 2025");

        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void fitsAboveTheSheetOfAPhone() {
        Page page = opened(
                browser()
                        .newPage(new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setLocale("en-GB")),
                "");
        var panel = page.locator(".time-panel").boundingBox();
        var sheet = page.locator(".list-panel").boundingBox();

        Assertions.assertThat(panel.y + panel.height).isLessThanOrEqualTo(sheet.y);
        Assertions.assertThat(panel.x).isGreaterThanOrEqualTo(0);
        Assertions.assertThat(panel.x + panel.width).isLessThanOrEqualTo(390);
    }
}
