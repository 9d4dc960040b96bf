package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The first steps, the help for the keyboard, and the terms that are explained where they stand.
class HelpIT extends BrowserTest {

    @Test
    void theFirstVisitLeadsToTheWordsOfASourceAndIsNotForcedTwice() {
        Page page = browser().newWidePage();
        page.navigate(atlas().address() + "/");
        awaitMap(page);

        Locator hint = page.locator(".first-hint");
        hint.getByText("Show me, in three steps").press("Enter");
        page.waitForURL(Pattern.compile(".*/region/yakutia$"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/quote/\\d+$"));
        assertThat(hint).containsText("Step 2 of 3");
        assertThat(page.locator(".drawer blockquote").first()).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/source/\\d+$"));
        hint.getByText("Done").click();
        assertThat(hint).isHidden();
        assertThat(page.locator(".drawer h2").first()).isFocused();

        page.navigate(atlas().address() + "/");
        awaitMap(page);
        assertThat(hint).isHidden();
    }

    @Test
    void theFirstStepsComeAgainFromTheHelp() {
        Page page = open(browser().newWidePage(), "");

        page.locator("body").press("?");
        assertThat(page.locator("dialog.shortcuts h2")).isInViewport();
        assertThat(page.locator("dialog.shortcuts").getByText("Show the first steps"))
                .isInViewport();
        page.locator("dialog.shortcuts").getByText("Show the first steps").click();

        assertThat(page.locator("dialog.shortcuts")).isHidden();
        assertThat(page.locator(".first-hint")).containsText("Every place leads to the words");
        page.locator(".first-hint").getByText("Got it").click();
        assertThat(page.locator(".first-hint")).isHidden();
    }

    @Test
    void aTermIsExplainedByKeysUnderThePointerAndEscapeClosesOnlyThat() {
        Page page = openTomtor(browser().newWidePage());
        Locator term = page.locator(".drawer .term").first();
        Locator meaning = meaning(page);

        page.keyboard().press("Tab");
        term.focus();
        assertThat(meaning).isVisible();
        page.keyboard().press("Escape");
        assertThat(meaning).isHidden();
        assertThat(page.locator(".drawer")).isVisible();
        assertThat(heading(page, "Tomtor")).isVisible();

        term.hover();
        assertThat(meaning).isVisible();
        meaning.hover();
        page.waitForTimeout(800);
        assertThat(meaning).isVisible();
        assertThat(meaning.locator("a").first()).hasAttribute("href", Pattern.compile("https://doi\\.org/.*"));
    }

    @Test
    void aTapExplainsATermOnAPhoneInRussian() {
        Page page = openTomtor(browser()
                .newPage(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setLocale("ru-RU")));

        page.locator(".drawer .term").first().tap();

        assertThat(meaning(page)).isVisible();
        assertThat(meaning(page)).containsText("Словами атласа");
    }

    private static Page openTomtor(Page page) {
        open(page, "region/yakutia");
        page.locator(".drawer .place-row[href^='deposit/']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Tomtor|Томтор")))
                .click();
        page.locator(".drawer .term").first().waitFor();
        return page;
    }

    private static Locator meaning(Page page) {
        return page.locator(".meaning").filter(new Locator.FilterOptions().setVisible(true));
    }
}
