package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A file in by the wizard, with the keyboard, and out again as a file.
class ImportExportIT extends BrowserTest {

    private static final String FILE = "id,name,lat,lon,commodities,status\n"
            + "1,Wizard Creek,66.1,101.1,Ce; Wizardite,prospect\n2,,66,101,La,prospect\n";

    @Test
    void aFileIsBroughtInByKeysAndTakenOutAgain() throws IOException {
        Page page = open(browser().newWidePage(), "import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("wizard.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("CSV, 6 columns")).isVisible();
        noViolations(page);

        press(page, "Next");
        assertThat(heading(page, "What the columns are")).isVisible();
        noViolations(page);

        press(page, "Check all rows");
        assertThat(page.getByText("1 row is ready")).isVisible();
        assertThat(page.getByText("“Wizardite” (1) means")).isVisible();
        assertThat(page.getByText("There is no name.")).isVisible();
        noViolations(page);

        press(page, "Import 1 row");
        assertThat(page.getByText("1 deposit imported.")).isVisible();
        noViolations(page);

        open(page, "export?q=Wizard+Creek");
        noViolations(page);
        Download download = page.waitForDownload(() -> link(page, "CSV").first().press("Enter"));
        assertThat(Files.readString(download.path())).contains("Wizard Creek", "66.1", "PROSPECT");
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\n%d,Closedpage %d,%.4f,%.4f".formatted(i, i, 60 + i % 100 * 0.05, 90 + i / 100 * 0.05))
                .collect(Collectors.joining("", "id,name,lat,lon", "\n"));
    }

    @Test
    void anImportGoesOnWithItsPageClosedAndIsTakenBackLater() {
        Page page = open(browser().newWidePage(), "import");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("closed.csv", "text/csv", rows(4_000).getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("CSV, 4 columns")).isVisible();
        press(page, "Next");
        press(page, "Check all rows");
        assertThat(page.getByText("4,000 rows are ready")).isVisible();
        press(page, "Import 4,000 rows");
        assertThat(page.locator(".import-job")).isVisible();
        page.close();

        Page later = open(browser().newWidePage(), "imports");
        Locator batch = later.locator(".import-batch").filter(new Locator.FilterOptions().setHasText("closed.csv"));
        assertThat(later.getByText("4,000 deposits imported.").first()).isVisible();
        later.reload();
        awaitMap(later);
        assertThat(batch).containsText("4,000 deposits imported.");
        noViolations(later);

        press(later, "Take back the import of closed.csv");
        assertThat(later.getByText("4,000 entries will be gone from the atlas."))
                .isVisible();
        press(later, "Take back");
        assertThat(batch).containsText("Taken back");
        assertThat(later.getByText("4,000 entries are gone.")).isVisible();
    }

    private static void press(Page page, String name) {
        var button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        button.focus();
        button.press("Enter");
    }

    private static void noViolations(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .as(page.url())
                .isEmpty();
    }
}
