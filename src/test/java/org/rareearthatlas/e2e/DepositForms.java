package org.rareearthatlas.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Fills the deposit form as a person does.
final class DepositForms {

    static final Pattern DEPOSIT_ADDRESS = Pattern.compile(".*/deposit/\\d+$");

    private DepositForms() {}

    static void name(Page page, String name) {
        page.getByLabel("Name in English").fill(name);
    }

    static void coordinates(Page page, String text) {
        Locator field = page.getByLabel("Coordinates", new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
    }

    static void exactly(Page page) {
        page.getByLabel("exactly", new Page.GetByLabelOptions().setExact(true)).check();
    }

    static void unsourced(Page page) {
        choose(page, "Evidence", "No source: mark as unsourced");
    }

    static void choose(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    static void save(Page page) {
        BrowserTest.button(page, "Save deposit").click();
    }

    /// Adds a deposit without a source and returns its address's path.
    static String addUnsourced(Page page, PackagedAtlas atlas, String name, String coordinates) {
        BrowserTest.open(page, atlas, "deposit/new");
        name(page, name);
        exactly(page);
        coordinates(page, coordinates);
        unsourced(page);
        save(page);
        page.waitForURL(DEPOSIT_ADDRESS);
        return page.url().substring(atlas.address().length() + 1);
    }
}
