package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The second job: click a region for its quotes.
class RegionQuotesIT extends BrowserTest {

    private static final String FIVE_REGIONS =
            "Putin named some of the major regions where these resources are located, including Murmansk in the north,"
                    + " the Caucasus region, the Irkutsk region, Yakutia, and Tuva.";

    @Test
    void aClickOnTheMapOpensTheWordsAndTheAddressStaysValid() {
        Page page = open(browser().newWidePage(), "");

        clickMap(page, 128, 65);

        page.waitForURL(Pattern.compile(".*/region/yakutia$"));
        assertThat(heading(page, "Yakutia")).isVisible();
        assertThat(page.locator("blockquote").first()).containsText(FIVE_REGIONS);
        assertThat(page.locator("blockquote mark").first()).hasText("Yakutia");
        assertThat(page.locator("aside")).containsText("Vladimir Putin");
        assertThat(page.locator("aside")).containsText("Tomtor");

        page.reload();
        awaitMap(page);
        assertThat(heading(page, "Yakutia")).isVisible();
    }

    @Test
    void theOtherPlacesOfAQuoteAreLinksAndTheBrowsersBackButtonWorks() {
        Page page = open(browser().newWidePage(), "region/yakutia");

        page.locator("aside article, aside .quote-card")
                .first()
                .getByText("Tuva", exact())
                .last()
                .click();
        page.waitForURL(Pattern.compile(".*/region/tuva$"));
        assertThat(heading(page, "Tuva")).isVisible();

        page.goBack();
        page.waitForURL(Pattern.compile(".*/region/yakutia$"));
        assertThat(heading(page, "Yakutia")).isVisible();
    }

    @Test
    void theCaucasusIsVagueAndHasNoVerifiedDeposit() {
        Page page = open(browser().newWidePage(), "region/caucasus");

        assertThat(page.locator("aside")).containsText("no one border");
        assertThat(page.locator("aside")).containsText("no verified rare-earth deposit");
    }

    @Test
    void theNewTerritoriesAreSaidToBeUkraines() {
        Page page = open(browser().newWidePage(), "region/new-territories");

        assertThat(page.locator("aside")).containsText("Ukraine");
        assertThat(page.locator("aside")).containsText("claimed by Russia since 2022");
    }

    @Test
    void aWrongAddressGetsAFriendlyPage() {
        Page page = browser().newWidePage();
        int status = Objects.requireNonNull(page.navigate(atlas().address() + "/region/atlantis"))
                .status();

        org.assertj.core.api.Assertions.assertThat(status).isEqualTo(404);
        assertThat(heading(page, "There is nothing here")).isVisible();
        assertThat(page.locator("body")).not().containsText("Exception");
        assertThat(page.locator("body")).not().containsText("Something went wrong");
        browser().expectStatus(404);
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exact() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }
}
