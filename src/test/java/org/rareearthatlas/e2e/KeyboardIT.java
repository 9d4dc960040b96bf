package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The three jobs without a mouse.
class KeyboardIT extends BrowserTest {

    private static final int MANY_TABS = 80;

    @Test
    void aRegionIsReachedByTabAndOpenedByEnter() {
        Page page = open(browser().newWidePage(), "");

        tabTo(page, "Yakutia");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/region/yakutia$"));
        assertThat(heading(page, "Yakutia")).isVisible();
        page.keyboard().press("Escape");
        assertThat(heading(page, "Yakutia")).isHidden();
    }

    @Test
    void theSlashKeyLeadsToTheSearch() {
        Page page = open(browser().newWidePage(), "");

        page.keyboard().press("/");
        page.keyboard().type("тыва");

        assertThat(page.locator("#places").getByRole(AriaRole.LINK)).hasCount(1);
    }

    @Test
    void aDepositIsAddedByKeysAlone() {
        Page page = open(browser().newWidePage(), "");

        tabTo(page, "Add deposit");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/deposit/new$"));
        page.getByLabel("Name in English").focus();
        page.keyboard().type("Keyboard Ridge");
        page.getByLabel("exactly", new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("Space");
        page.getByLabel("Coordinates", new Page.GetByLabelOptions().setExact(true))
                .focus();
        page.keyboard().type("66°30′ N 100°15′ E");
        page.getByLabel("Evidence", new Page.GetByLabelOptions().setExact(true))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LISTBOX).waitFor();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        tabTo(page, "Save deposit");
        page.keyboard().press("Enter");

        page.waitForURL(DepositForms.DEPOSIT_ADDRESS);
        assertThat(heading(page, "Keyboard Ridge")).isVisible();
    }

    /// Presses Tab until the focused element's name begins with this text.
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < MANY_TABS; i++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate("() => { const e = document.activeElement;"
                    + " return (e.getAttribute('aria-label') || e.textContent || '').trim(); }");
            if (focused.replaceFirst("^\\+ ?", "").startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("No Tab leads to " + name);
    }
}
