package org.rareearthatlas.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What was read last can be read again when the atlas does not answer.
class OfflineIT extends BrowserTest {

    private static final String KEPT = """
            async path => {
              const kept = await caches.open('atlas-kept-1');
              return (await kept.keys()).some(request => request.url.endsWith(path));
            }""";

    private static final Page.NavigateOptions COMMITTED =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

    private Page page() {
        return browser().newPage(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    private static void awaitKept(Page page, String path) {
        Awaitility.await(path)
                .atMost(Duration.ofSeconds(60))
                .until(() -> Boolean.TRUE.equals(page.evaluate(KEPT, path)));
    }

    @Test
    void thePagesReadLastAreThereWithoutTheAtlas() {
        Page page = page();
        String address;
        try (PackagedAtlas atlas = PackagedAtlas.start(newHome())) {
            address = atlas.address();
            open(page, atlas, "region/yakutia");
            awaitKept(page, "/region/yakutia");
            page.navigate(address + "/deposit/1");
            awaitMap(page);
            awaitKept(page, "/deposit/1");
        }

        page.navigate(address + "/region/yakutia", COMMITTED);
        assertThat(heading(page, "Yakutia")).isVisible();
        assertThat(page.locator("blockquote").first()).isVisible();
        assertThat(page.locator(".kept")).containsText("cannot be reached");

        page.navigate(address + "/region/murmansk", COMMITTED);
        assertThat(heading(page, "Lovozero")).isVisible();
        assertThat(page).hasURL(address + "/deposit/1");
        browser().closePages(); // what a dead server is complained of
    }

    @Test
    void theApplicationCanBeInstalled() {
        Page page = open(page(), "");
        Object manifest = page.evaluate("""
                async () => {
                  const link = document.querySelector('link[rel=manifest]').href;
                  const manifest = await (await fetch(link)).json();
                  const icons = await Promise.all(manifest.icons.map(icon => fetch(new URL(icon.src, link))));
                  return manifest.display === 'standalone' && icons.every(icon => icon.ok);
                }""");
        org.assertj.core.api.Assertions.assertThat(manifest).isEqualTo(true);
    }
}
