package org.rareearthatlas.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.e2e.AtlasBrowser;
import org.rareearthatlas.startup.AtlasProcess;
import org.springframework.test.util.TestSocketUtils;

/// What a reader waits for in the browser, with a million deposits and with the few that are shipped: the first paint
/// of
/// the page and of the map, and the frames while the map is dragged over tiles that are there already. Read from the
/// browser's performance timeline; figures only, nothing is asserted.
///
/// `-Datlas.bench.home=DIR` and `-Datlas.bench.deposits=N` as in [MillionDepositsBench].
class MapBench {

    private static final int DEPOSITS = Integer.getInteger("atlas.bench.deposits", 1_000_000);
    private static final int VISITS = 7;
    private static final int DRAGS = 4;
    private static final double LONG_FRAME_MS = 50;

    /// Notes when the map stands painted: once it is ready and no longer waits for anything.
    private static final String MARK_PAINTED = """
            localStorage.setItem('atlas-hint-seen', 'yes');
            const look = () => document.querySelector('atlas-map[ready]:not([busy])')
                ? requestAnimationFrame(() => performance.mark('map-painted'))
                : setTimeout(look, 4);
            look();
            """;

    private static final String PAINTED = """
            () => ({
              page: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1,
              map: performance.getEntriesByName('map-painted')[0].startTime,
            })""";

    /// How long each frame took to follow the one before, and the frames that the browser itself calls long.
    private static final String WATCH_FRAMES = """
            () => {
              window.benchFrames = [];
              window.benchLong = [];
              window.benchObserver = new PerformanceObserver(
                list => list.getEntries().forEach(entry => window.benchLong.push(entry.duration)));
              window.benchObserver.observe({ type: 'long-animation-frame' });
              let last = performance.now();
              const next = now => {
                window.benchFrames.push(now - last);
                last = now;
                window.benchNext = requestAnimationFrame(next);
              };
              window.benchNext = requestAnimationFrame(next);
            }""";

    private static final String STOP_WATCHING = """
            () => {
              cancelAnimationFrame(window.benchNext);
              window.benchObserver.takeRecords().forEach(entry => window.benchLong.push(entry.duration));
              window.benchObserver.disconnect();
              return { frames: window.benchFrames.slice(1), long: window.benchLong };
            }""";

    private record Paint(double pageMs, double mapMs) {}

    @Test
    void measures() throws Exception {
        Path few = Files.createTempDirectory("atlas-bench-few");
        Paint small = visit("the shipped deposits", few);
        Paint large = visit(String.format(Locale.ROOT, "%,d deposits", DEPOSITS), many());
        System.out.printf(
                Locale.ROOT,
                "First paint with many, as a multiple of that with few: page %.2f, map %.2f%n",
                large.pageMs / small.pageMs,
                large.mapMs / small.mapMs);
    }

    private static Path many() throws Exception {
        Path home = Path.of(System.getProperty(
                "atlas.bench.home", Files.createTempDirectory("atlas-bench").toString()));
        if (!Files.exists(home.resolve("atlas.mv.db"))) {
            LoadBench.load(home, DEPOSITS);
        }
        return home;
    }

    private static Paint visit(String what, Path home) throws Exception {
        int port = TestSocketUtils.findAvailableTcpPort();
        try (AtlasProcess atlas = AtlasProcess.launch(
                        home, Map.of("SERVER_PORT", Integer.toString(port)), LauncherOptions.MEMORY);
                AtlasBrowser browser = new AtlasBrowser()) {
            String address = atlas.address();
            awaitIndex(address);
            Paint paint = paint(what, browser, address);
            Page page = open(browser, address);
            pan(what + ", whole map", page);
            for (int i = 0; i < 4; i++) {
                page.locator("atlas-map .map").focus();
                page.keyboard().press("+");
                page.waitForTimeout(700);
            }
            awaitMap(page);
            pan(what + ", 16 times closer", page);
            return paint;
        }
    }

    private static void awaitIndex(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/ogc/collections/deposits/items?limit=1"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                Thread.sleep(200);
            }
        }
    }

    private static Page open(AtlasBrowser browser, String address) {
        Page page = browser.newWidePage();
        page.addInitScript(MARK_PAINTED);
        page.navigate(address);
        page.waitForFunction("() => performance.getEntriesByName('map-painted').length > 0");
        return page;
    }

    /// Each visit is that of a browser that has not been here before; the first one is not counted.
    private static Paint paint(String what, AtlasBrowser browser, String address) {
        List<Double> pageMs = new ArrayList<>();
        List<Double> mapMs = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            Page page = open(browser, address);
            Map<?, ?> painted = (Map<?, ?>) page.evaluate(PAINTED);
            if (visit > 0) {
                pageMs.add(number(painted, "page"));
                mapMs.add(number(painted, "map"));
            }
            page.context().close();
        }
        Paint median = new Paint(median(pageMs), median(mapMs));
        System.out.printf(
                Locale.ROOT,
                "%s: first paint of the page %.0f ms, of the map %.0f ms (medians of %d visits)%n",
                what,
                median.pageMs,
                median.mapMs,
                VISITS - 1);
        return median;
    }

    private static void pan(String what, Page page) {
        drag(page);
        awaitMap(page);
        page.evaluate(WATCH_FRAMES);
        for (int i = 0; i < DRAGS; i++) {
            drag(page);
        }
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(STOP_WATCHING);
        List<Double> frames = numbers(seen, "frames");
        List<Double> tooLong = numbers(seen, "long");
        System.out.printf(
                Locale.ROOT,
                "%s: %d frames while panning, p50 %.1f ms, p95 %.1f ms, longest %.1f ms; %d over %.0f ms, %d long animation"
                        + " frames%s%n",
                what,
                frames.size(),
                quantile(frames, 0.5),
                quantile(frames, 0.95),
                quantile(frames, 1),
                frames.stream().filter(frame -> frame > LONG_FRAME_MS).count(),
                LONG_FRAME_MS,
                tooLong.size(),
                tooLong.isEmpty() ? "" : String.format(Locale.ROOT, " (longest %.0f ms)", quantile(tooLong, 1)));
    }

    /// There and back, so that the same tiles are seen again.
    private static void drag(Page page) {
        for (int sign : new int[] {1, -1}) {
            page.mouse().move(900 - sign * 150, 450);
            page.mouse().down();
            for (int step = 1; step <= 30; step++) {
                page.mouse().move(900 - sign * 150 + sign * 10 * step, 450 + sign * 3 * step);
                page.waitForTimeout(8);
            }
            page.mouse().up();
            page.waitForTimeout(400);
        }
    }

    private static void awaitMap(Page page) {
        page.waitForSelector("atlas-map[ready]:not([busy])");
    }

    private static double number(Map<?, ?> seen, String name) {
        return ((Number) Objects.requireNonNull(seen.get(name))).doubleValue();
    }

    private static List<Double> numbers(Map<?, ?> seen, String name) {
        return ((List<?>) Objects.requireNonNull(seen.get(name)))
                .stream()
                        .map(number -> ((Number) number).doubleValue())
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }

    private static double median(List<Double> values) {
        return quantile(values.stream().sorted().toList(), 0.5);
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
