package org.rareearthatlas.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A program that adds deposits over `/ogc` and changes each at once, as fast as it is answered, until it is stopped or
/// the atlas is gone.
final class DepositWriter implements Runnable {

    private static final String ITEMS = "/ogc/collections/deposits/items";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String name;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<HttpResponse<String>> refused = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    /// @param name begins the names of its deposits
    DepositWriter(String address, String name) {
        this.address = address;
        this.name = name;
    }

    /// What the atlas has said is saved: for the address of each deposit its latest name.
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /// The answers to what was not saved.
    Queue<HttpResponse<String>> refused() {
        return refused;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        for (int number = 1; !stopped; number++) {
            try {
                write("%s %d".formatted(name, number));
            } catch (IOException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// Adds one deposit and changes its name.
    void write(String added) throws IOException, InterruptedException {
        HttpResponse<String> made = send(request(ITEMS).POST(BodyPublishers.ofString(feature(added))));
        if (made.statusCode() != 201) {
            refused.add(made);
            return;
        }
        String path =
                URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
        acknowledged.put(path, added);
        String changed = added + " changed";
        HttpResponse<String> replaced = send(request(path)
                .header("If-Match", made.headers().firstValue("ETag").orElseThrow())
                .PUT(BodyPublishers.ofString(feature(changed))));
        if (replaced.statusCode() == 204) {
            acknowledged.put(path, changed);
        } else {
            refused.add(replaced);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/geo+json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String feature(String name) {
        return """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[101.25, 61.5]},
                 "properties":{"nameEn":"%s","status":"PROSPECT","evidence":[{"type":"citation",
                  "paraphrase":"Said so.","source":{"title":"Written under load","kind":"NEWS"}}]}}""".formatted(name);
    }
}
