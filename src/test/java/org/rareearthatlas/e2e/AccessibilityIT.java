package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No view breaks a rule that axe-core can check: on a wide screen in light and in dark, and on a small phone.
class AccessibilityIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "region/yakutia",
                "region/caucasus",
                "region/new-territories",
                "region/yakutia/quote",
                "region/new",
                "deposit/1",
                "deposit/new",
                "sources",
                "not-on-the-map",
                "source/1",
                "source/1/edit",
                "source/1/text",
                "source/new",
                "quote/1",
                "deposit/1/claims",
                "compare-places?places=region:yakutia,deposit:1",
                "deposit/1/history",
                "region/yakutia/claims",
                "region/yakutia/history",
                "search?q=tomtor",
                "import",
                "imports",
                "deleted",
                "about/reading",
                "about/terms",
                "review/decisions",
                "suggestions",
                "export",
                "stories",
                "nothing-here"
            })
    void axeFindsNothing(String path) {
        Page page = browser()
                .newPage(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(1280, 900)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE));
        open(page, path);
        assertNoViolations(page, path, "wide and light");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNoViolations(page, path, "wide and dark");

        // A small phone, and what zooming a wide screen by 400 % leaves (WCAG 2.2, 1.4.4 and 1.4.10).
        page.setViewportSize(320, 640);
        assertNoViolations(page, path, "small and dark");
    }

    private static void assertNoViolations(Page page, String path, String how) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .as("%s, %s", path, how)
                .isEmpty();
    }
}
