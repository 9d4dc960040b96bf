package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A story is written from views of the map, read by keys, and taken along as one file.
class StoryIT extends BrowserTest {

    @Test
    void aStoryIsWrittenReadByKeysAndTakenAlong(@TempDir Path folder) {
        Page page = open(
                browser()
                        .newPage(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setLocale("en-GB")
                                .setReducedMotion(ReducedMotion.REDUCE)),
                "stories");
        link(page, "Write a story").click();
        write(page);
        axeFindsNothing(page);
        button(page, "Save the story").click();

        page.waitForURL(Pattern.compile(".*/story/\\d+(\\?.*)?$"));
        assertThat(heading(page, "Two places")).isVisible();
        awaitSelection(page, "tuva");
        assertThat(progress(page)).hasText("Step 1 of 2");
        page.keyboard().press("ArrowRight");
        awaitSelection(page, "yakutia");
        assertThat(progress(page)).hasText("Step 2 of 2");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Step 2 of 2")))
                .isFocused();
        page.waitForURL(Pattern.compile(".*[?&]step=2.*"));
        axeFindsNothing(page);

        page.reload();
        awaitMap(page);
        awaitSelection(page, "yakutia");
        button(page, "Previous step").click();
        awaitSelection(page, "tuva");
        readOffline(page, folder);
        remove(page);
    }

    private static void write(Page page) {
        page.getByLabel("Title").fill("Two places");
        clickMap(page, 95.5, 51.6);
        awaitSelection(page, "tuva");
        button(page, "Add the view as it is now").click();
        page.getByLabel("Text of step 1").fill("The first place.");
        page.getByLabel("Add a quote to step 1").fill("Putin named some");
        page.locator("vaadin-combo-box-item").first().click();
        assertThat(page.locator(".story-quotes li")).hasCount(1);
        page.getByLabel("Link to a view").fill("region/yakutia#map=66.0,124.0,4000,north-pole-laea");
        button(page, "Add the link as a step").click();
        page.getByLabel("Text of step 2").fill("The second <b>place</b>.");
        page.getByLabel("Published").check();
    }

    private static void awaitSelection(Page page, String slug) {
        page.waitForFunction("slug => document.querySelector('atlas-map').selection?.id === slug", slug);
    }

    private static Locator progress(Page page) {
        return page.locator(".story-progress[role=status]");
    }

    private static void axeFindsNothing(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /// The browser of the test complains of every request to elsewhere.
    private void readOffline(Page page, Path folder) {
        Download download =
                page.waitForDownload(() -> link(page, "Save as one file").click());
        Path file = folder.resolve("story.html");
        download.saveAs(file);
        Page offline = browser().newWidePage();
        offline.context().setOffline(true);
        offline.navigate(file.toUri().toString());
        assertThat(offline.locator("section.step")).hasCount(2);
        assertThat(offline.locator(".map svg").first()).isVisible();
        assertThat(offline.getByText("The second <b>place</b>.")).isVisible();
        axeFindsNothing(offline);
    }

    private static void remove(Page page) {
        link(page, "Edit the story").click();
        button(page, "Delete the story").click();
        page.locator("vaadin-confirm-dialog")
                .getByText("Delete the story", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.waitForURL(Pattern.compile(".*/stories$"));
    }
}
