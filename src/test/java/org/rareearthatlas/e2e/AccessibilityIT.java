package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No view breaks a rule that axe-core can check, in light or in dark.
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
                "nothing-here"
            })
    void axeFindsNothing(String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = browser()
                    .newPage(new Browser.NewContextOptions()
                            .setViewportSize(1280, 900)
                            .setLocale("en-GB")
                            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                            .setColorScheme(scheme));
            open(page, path);

            var violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations)
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .as("%s in %s", path, scheme)
                    .isEmpty();
        }
    }
}
