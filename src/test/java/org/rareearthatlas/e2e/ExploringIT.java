package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The list beside the map: it follows what is in sight when that is wanted, and an address that asks for something
/// unknown is answered.
class ExploringIT extends BrowserTest {

    private static Locator row(Page page, String name) {
        return page.locator("atlas-place-row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator status(Page page) {
        return page.locator("atlas-workspace > .visually-hidden[role=status]");
    }

    @Test
    void theListFollowsTheMapAndLetsGo() {
        Page page = open(browser().newWidePage(), "region/tuva");
        assertThat(row(page, "Murmansk Region")).isVisible();

        page.getByLabel("Only what the map shows").check();
        assertThat(row(page, "Murmansk Region")).hasCount(0);
        assertThat(row(page, "Tuva")).isVisible();
        assertThat(status(page)).containsText("In sight: ");

        page.evaluate("document.querySelector('atlas-map').fitHome()");
        assertThat(row(page, "Murmansk Region")).isVisible();
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.evaluate("document.querySelector('atlas-map').zoomBy(4)");
        assertThat(row(page, "Murmansk Region")).hasCount(0);
        page.getByLabel("Only what the map shows").uncheck();
        assertThat(row(page, "Murmansk Region")).isVisible();
        assertThat(status(page)).containsText("Shown: ");
    }

    @Test
    void whatAnAddressAsksInVainIsSaidOnce() {
        Page page = open(browser().newWidePage(), "?region=tuva&status=sold&to=soon");
        Locator notice = page.locator(".left-out-notice");

        assertThat(notice).containsText("Status: “sold”");
        assertThat(notice).containsText("Until year: “soon”");
        page.waitForFunction("!location.search.includes('sold')");
        Assertions.assertThat(page.url()).matches(Pattern.compile(".*\\?region=tuva$"));

        notice.locator("vaadin-button").click();
        assertThat(notice).hasCount(0);
        page.reload();
        awaitMap(page);
        assertThat(row(page, "Tuva")).isVisible();
        assertThat(notice).hasCount(0);
    }
}
