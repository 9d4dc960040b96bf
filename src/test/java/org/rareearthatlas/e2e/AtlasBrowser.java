package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The system's Chromium, watching for errors in the console and for requests to other hosts.
public final class AtlasBrowser implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    public AtlasBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("ATLAS_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /// A page of a browser that has not been here before.
    public Page newPage(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page: " + error));
        page.onRequest(request -> {
            URI uri = URI.create(request.url().split("[?#]", 2)[0]);
            boolean own = uri.getHost() == null || uri.getHost().equals("localhost");
            if (!own) {
                complaints.add("request: " + request.url());
            }
        });
        return page;
    }

    public Page newWidePage() {
        return newPage(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"));
    }

    public Page newPhonePage() {
        return newPage(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2)
                .setLocale("en-GB"));
    }

    /// Fails when any page wrote an error to its console, threw one, or asked another host for something.
    public void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    /// Takes back the browser's own word about an answer that is meant to have this status.
    void expectStatus(int status) {
        complaints.removeIf(complaint -> complaint.contains("responded with a status of " + status));
    }

    /// Closes every page and forgets what they complained of.
    void closePages() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        complaints.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
