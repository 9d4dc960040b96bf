package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.e2e.AtlasBrowser;

/// What the screen has shown as saved is there after the process is killed in that instant. `./atlas bench` does it
/// fifty times.
@Tag("browser")
class CrashSafetyIT {

    private static final int ROUNDS = Integer.getInteger("atlas.crash.rounds", 5);
    private static final int SLOW_MACHINE_MS = 90_000;
    private static final int ENTRIES_PER_ROUND = 2;
    private static final Pattern DEPOSIT = Pattern.compile(".*/deposit/\\d+$");

    @TempDir
    private Path home;

    @Test
    void everyAcknowledgedEntrySurvivesKill9() throws IOException {
        List<String> acknowledged = new ArrayList<>();
        try (AtlasBrowser browser = new AtlasBrowser()) {
            for (int round = 1; round <= ROUNDS; round++) {
                saveAndKill(browser, round, acknowledged);
            }
        }
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertHas(atlas, acknowledged);
        }
        assertThat(acknowledged).hasSize(ROUNDS * ENTRIES_PER_ROUND);
    }

    private void saveAndKill(AtlasBrowser browser, int round, List<String> acknowledged) throws IOException {
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertHas(atlas, acknowledged);
            Page page = browser.newWidePage();
            page.setDefaultTimeout(SLOW_MACHINE_MS);
            for (int entry = 1; entry <= ENTRIES_PER_ROUND; entry++) {
                String name = "Survivor %d-%d".formatted(round, entry);
                addDeposit(page, atlas.address(), name, round);
                acknowledged.add(name);
            }
            atlas.kill9();
            page.context().close();
        }
    }

    /// Returns as soon as the screen says that it is saved, by showing the deposit at its own address.
    private static void addDeposit(Page page, String address, String name, int round) {
        page.navigate(address);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add deposit"))
                .click();
        page.getByLabel("Name in English").fill(name);
        page.getByText("exactly", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Coordinates", new Page.GetByLabelOptions().setExact(true))
                .fill("%d.25, %d.5".formatted(60 + round % 10, 100 + round));
        page.locator(".entry-evidence vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("No source: mark as unsourced"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save deposit"))
                .click();
        page.waitForURL(DEPOSIT);
    }

    private static void assertHas(AtlasProcess atlas, List<String> names) {
        String layer =
                atlas.get("/map/v1/layers/deposit?crs=albers-siberia&detail=0").body();
        assertThat(names).allSatisfy(name -> assertThat(layer).contains('"' + name + '"'));
    }
}
