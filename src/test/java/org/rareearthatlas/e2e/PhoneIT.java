package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The jobs on a phone.
class PhoneIT extends BrowserTest {

    @Test
    void aTapOpensTheQuotesInASheetAndNothingIsWiderThanTheScreen() {
        Page page = open(browser().newPhonePage(), "");

        clickMap(page, 128, 65);

        page.waitForURL(Pattern.compile(".*/region/yakutia$"));
        assertThat(heading(page, "Yakutia")).isVisible();
        assertThat(page.locator("blockquote").first()).isVisible();
        Assertions.assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void aDepositIsAdded() {
        Page page = browser().newPhonePage();

        DepositForms.addUnsourced(page, atlas(), "Pocket Hill", "61.5, 97.25");

        assertThat(heading(page, "Pocket Hill")).isVisible();
    }
}
