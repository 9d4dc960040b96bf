package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a pasted text to a quote on the map, and what becomes of it when the text changes.
class QuoteFromTextIT extends BrowserTest {

    private static final Pattern SOURCE_ADDRESS = Pattern.compile(".*/source/\\d+(\\?.*)?$");

    private static final String TEXT = """
            💎 An invented article for the browser test

            “Karelia's neighbour has large reserves,” it begins <script>window.hacked=1</script>, and it goes on.

            The hills of Tuva are said to hold rare earths. Nobody has looked yet.""";

    private static void paste(Page page, String text) {
        Locator area = page.getByLabel("Paste the text");
        area.fill(text);
        area.blur();
        assertThat(page.locator(".entry-text-held")).containsText("characters");
    }

    private static void addSource(Page page, String title, String text) {
        open(page, "source/new");
        paste(page, text);
        fillFacts(page, title);
    }

    private static void fillFacts(Page page, String title) {
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kind"))
                .or(page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("News article"))
                .click();
        button(page, "Save source").click();
        page.waitForURL(SOURCE_ADDRESS);
    }

    private static void select(Page page, String words) {
        page.locator(".source-words p").first().waitFor();
        page.evaluate("""
                words => {
                  for (const p of document.querySelectorAll('.source-words p')) {
                    for (const node of p.childNodes) {
                      const at = node.textContent.indexOf(words);
                      if (at >= 0) {
                        getSelection().setBaseAndExtent(node, at, node, at + words.length);
                        return;
                      }
                    }
                  }
                }""", words);
    }

    private static void saveQuoteForTuva(Page page) {
        Locator places = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Regions and deposits"));
        places.click();
        places.pressSequentially("Tuva");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Tuva"))
                .click();
        page.keyboard().press("Escape");
        page.getByLabel("reported: the reporter’s account").check();
        button(page, "Save quote").click();
        page.waitForURL(Pattern.compile(".*/source/\\d+\\?quote=\\d+$"));
    }

    @Test
    void wordsArePastedQuotedAndFoundAgainInANewVersion() {
        Page page = browser().newWidePage();
        addSource(page, "Browser test: quoted", TEXT);
        select(page, "The hills of Tuva are said to hold rare earths.");
        button(page, "Quote this").click();
        assertThat(page.locator(".entry-passage")).containsText("The hills of Tuva are said to hold rare earths.");
        saveQuoteForTuva(page);

        Locator mark = page.locator(".source-words mark");
        assertThat(mark).hasText("The hills of Tuva are said to hold rare earths.");
        mark.press("Enter");
        assertThat(page.locator(".opened-quote")).containsText("Tuva");
        assertThat(page.locator(".opened-quote")).containsText("Named as a place of rare earths");

        link(page, "Add a new version of the text").click();
        paste(page, "Before it all. " + TEXT.replace("are said to hold rare earths", "may hold some rare earths"));
        button(page, "Save text").click();
        page.waitForURL(SOURCE_ADDRESS);
        assertThat(page.locator(".source-words mark[data-state=CHANGED]"))
                .hasText("The hills of Tuva may hold some rare earths.");
        assertThat(page.locator(".quote-card .word-difference del")).not().hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();

        page.getByLabel("Version").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^1 ·")))
                .click();
        assertThat(page.locator(".source-words mark[data-state=FOUND]"))
                .hasText("The hills of Tuva are said to hold rare earths.");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.hacked === undefined"))
                .isEqualTo(true);
    }

    @Test
    void wordsAreQuotedWithTheKeyboardAlone() {
        Page page = browser().newWidePage();
        addSource(page, "Browser test: keyboard", "Words that were never said, for the keyboard alone.");

        button(page, "Select with the keyboard").focus();
        page.keyboard().press("Enter");
        for (int letter = 0; letter < "Words".length(); letter++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().type("x");
        assertThat(page.locator(".source-words")).hasText("Words that were never said, for the keyboard alone.");
        page.keyboard().press("Enter");

        assertThat(page.locator(".entry-passage")).containsText("Words");
        assertThat(page).hasURL(Pattern.compile(".*/quote\\?.*"));
    }

    @Test
    void filesAreReadAndBadOnesSayWhy() {
        Page page = open(browser().newWidePage(), "source/new");
        Locator chooser = page.locator("vaadin-upload input[type=file]");

        chooser.setInputFiles(file("scan.pdf", "%PDF-1.7 nothing more".getBytes(StandardCharsets.US_ASCII)));
        assertThat(page.locator("aside")).containsText("This PDF is damaged and cannot be read.");
        chooser.setInputFiles(file("page.html", """
                <html lang="en"><head><title>A page of the browser test</title></head>
                <body><article><p>Words of an uploaded page.</p></article></body></html>""".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".entry-text-held")).containsText("page.html");
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("A page of the browser test");
        fillFacts(page, "Browser test: uploaded");
        assertThat(page.locator(".source-words")).hasText("Words of an uploaded page.");
    }

    private static FilePayload[] file(String name, byte[] content) {
        return List.of(new FilePayload(name, "application/octet-stream", content))
                .toArray(FilePayload[]::new);
    }

    @Test
    void aTextOfFiveMillionLettersStaysResponsive() {
        Page page = browser().newWidePage();
        String text = "A sentence of a very long text that was invented. ".repeat(99_900);
        open(page, "source/new");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(file("long.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".entry-text-held")).containsText("4,994,999 characters");
        fillFacts(page, "Browser test: long");

        assertThat(page.locator(".text-pager").first()).containsText("Page 1 of ");
        long start = System.nanoTime();
        link(page, "Next").first().click();
        assertThat(page.locator(".text-pager").first()).containsText("Page 2 of ");
        org.assertj.core.api.Assertions.assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
        org.assertj.core.api.Assertions.assertThat(
                        (Integer) page.evaluate("() => document.querySelectorAll('.source-words *').length"))
                .isLessThan(2_000);
    }
}
