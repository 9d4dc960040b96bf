package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The whole way of a news text: pasted, read, reviewed with the keyboard, on the map, quoted and cited.
class ReadAndReviewIT extends BrowserTest {

    private static final String TEXT = """
            An invented wire report for the browser test

            Reserves of rare earths were found in Bavaria, minister Anna Beispiel said on Monday. President Vladimir
            Beispiel did not answer. Nobody has looked in Karelia.""";

    @Test
    void aPastedTextComesOntoTheMapWithItsWords() {
        Page page = browser().newWidePage();
        addSource(page, "Browser test: read", TEXT);
        link(page, "Find the places").click();
        button(page, "Find the places").click();
        Locator progress = page.locator(".review-progress");
        assertThat(progress).hasText("1 of 2 · 2 wait");
        assertThat(page.locator(".mention-passage mark")).hasText("Bavaria");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Speaker")))
                .hasValue("Anna Beispiel");
        org.assertj.core.api.Assertions.assertThat(
                        new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();

        decide(page, "a", "Accepted: Bavaria");
        assertThat(page.locator(".mention-passage mark")).hasText("Karelia");
        decide(page, "r", "Rejected: Karelia");
        decide(page, "u", "1 step taken back");
        decide(page, "r", "Rejected: Karelia");
        page.locator("aside summary", new Page.LocatorOptions().setHasText("left out"))
                .click();
        assertThat(page.locator(".left-out")).containsText("Vladimir");

        open(page, "");
        Locator row = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Bavaria")));
        row.first().click();
        page.waitForURL(Pattern.compile(".*/region/bavaria$"));
        assertThat(page.locator("aside")).containsText("Reserves of rare earths were found in Bavaria");
        page.locator(".quote-card a[href*='quote/']").first().click();
        page.waitForURL(Pattern.compile(".*/quote/\\d+$"));
        assertThat(page.locator("aside")).containsText("Anna Beispiel");
        assertThat(page.getByText("Copy citation").first()).isVisible();
    }

    @Test
    void aNameMarkedInTheTextLeadsToItsReview() {
        Page page = browser().newWidePage();
        addSource(
                page,
                "Browser test: marked names",
                TEXT.replace("Bavaria", "Saxony").replace("Karelia", "Thuringia"));
        String source = page.url();
        link(page, "Find the places").click();
        button(page, "Find the places").click();
        assertThat(page.locator(".review-progress")).hasText("1 of 2 · 2 wait");

        page.navigate(source);
        Locator name = page.locator(".source-words .named-place").getByText("Thuringia");
        name.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/review\\?mention=\\d+$"));
        assertThat(page.locator(".review-progress")).hasText("2 of 2 · 2 wait");
        assertThat(page.locator(".mention-passage mark")).hasText("Thuringia");
    }

    /// The keyboard is where the last decision left it.
    private static void decide(Page page, String key, String announced) {
        page.locator(".review-panel").focus();
        page.keyboard().press(key);
        assertThat(page.locator(".review-announced")).hasText(announced);
    }

    private static void addSource(Page page, String title, String text) {
        open(page, "source/new");
        Locator area = page.getByLabel("Paste the text");
        area.fill(text);
        area.blur();
        assertThat(page.locator(".entry-text-held")).containsText("characters");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kind"))
                .or(page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("News article"))
                .click();
        button(page, "Save source").click();
        page.waitForURL(Pattern.compile(".*/source/\\d+(\\?.*)?$"));
    }
}
