package org.rareearthatlas.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;

/// A map service on this computer that answers everything with the same green square.
final class TileService implements AutoCloseable {

    private static final byte[] TILE = tile();

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    private TileService(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    static TileService start() {
        try {
            return new TileService(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /// Path and query of each request, the first first.
    Queue<String> asked() {
        return asked;
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
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
