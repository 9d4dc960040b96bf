package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A background map from a tile service, here one on this computer.
class BackgroundIT extends BrowserTest {

    private static final byte[] TILE = tile();

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer service;

    @BeforeEach
    void startService() throws IOException {
        asked.clear();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stopService() {
        service.stop(0);
    }

    @Test
    void xyzTilesLieBelowTheAtlasInWebMercator() {
        showMercator(Map.of("ATLAS_MAP_BACKGROUND_URL", address("/{z}/{x}/{y}.png")));

        assertThat(asked).isNotEmpty().allMatch(uri -> uri.matches("/\\d+/\\d+/\\d+\\.png"));
    }

    @Test
    void aWmtsIsAskedForItsLayer() {
        showMercator(Map.of(
                "ATLAS_MAP_BACKGROUND_URL", address("/wmts"),
                "ATLAS_MAP_BACKGROUND_LAYER", "relief",
                "ATLAS_MAP_BACKGROUND_ATTRIBUTION", "© Relief Service"));

        assertThat(asked)
                .isNotEmpty()
                .allMatch(uri -> uri.startsWith("/wmts?"))
                .allMatch(uri -> uri.toLowerCase().contains("layer=relief"))
                .allMatch(uri -> uri.contains("GoogleMapsCompatible"));
    }

    private void showMercator(Map<String, String> settings) {
        try (PackagedAtlas atlas = PackagedAtlas.start(newHome(), settings)) {
            Page page = open(browser().newWidePage(), atlas, "");
            assertThat(asked).as("not in the atlas's own projection").isEmpty();
            page.evaluate("() => document.querySelector('atlas-map').dispatchEvent(new CustomEvent('atlas-projection',"
                    + " { detail: { v: 1, key: 'web-mercator' } }))");
            page.waitForCondition(() -> !asked.isEmpty());
            awaitMap(page);
            if (settings.containsKey("ATLAS_MAP_BACKGROUND_ATTRIBUTION")) {
                page.getByText("© Relief Service").waitFor();
            }
            browser().assertNoComplaints();
            browser().closePages();
        }
    }

    private String address(String path) {
        return "http://localhost:" + service.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        exchange.getResponseHeaders().add("Content-Type", "image/png");
        exchange.sendResponseHeaders(200, TILE.length);
        exchange.getResponseBody().write(TILE);
        exchange.close();
    }

    private static byte[] tile() {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x7a, 0xa0, 0x7a));
        graphics.fillRect(1, 1, 254, 254);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
