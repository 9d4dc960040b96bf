package org.rareearthatlas.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One window of a reader, as the browser half of Vaadin talks to the server: it opens the page, then goes from address
/// to address. What the server sends is not drawn.
final class UiSession {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FOREIGN_SCRIPT_GUARD = "for(;;);";

    private final HttpClient client;
    private final String address;
    private String cookies = "";
    private String securityKey = "";
    private int syncId;
    private int clientId;

    private UiSession(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /// Opens the page at the map.
    static UiSession open(HttpClient client, String address) throws IOException, InterruptedException {
        UiSession session = new UiSession(client, address);
        HttpResponse<String> page = session.send(session.request("/").GET());
        session.cookies = page.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        String init = session.send(session.request("/?v-r=init&location=&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440")
                        .GET())
                .body();
        JsonNode uidl = JsonMapper.shared().readTree(init).path("appConfig").path("uidl");
        session.securityKey = uidl.path("Vaadin-Security-Key").asString();
        session.syncId = uidl.path("syncId").asInt();
        session.go("");
        return session;
    }

    /// Follows a link within the page.
    ///
    /// @param route such as `region/yakutia`
    /// @return the number of characters of the answer
    int go(String route) throws IOException, InterruptedException {
        return ask("""
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":"link"}}],"syncId":%d,"clientId":%d}""".formatted(securityKey, route, syncId, clientId++));
    }

    /// Closes the window, as the browser says when it leaves the page.
    void close() throws IOException, InterruptedException {
        send(request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%d,\"clientId\":%d,\"UNLOAD\":true}"
                                .formatted(securityKey, syncId, clientId++))));
    }

    private int ask(String message) throws IOException, InterruptedException {
        String body = send(request("/?v-r=uidl&v-uiId=0")
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message)))
                .body();
        JsonNode read = JsonMapper.shared().readTree(body.replace(FOREIGN_SCRIPT_GUARD, ""));
        JsonNode answer = read.isArray() ? read.path(0) : read;
        if (!answer.has("syncId")) {
            throw new IllegalStateException(
                    "No answer of the page: " + body.substring(0, Math.min(200, body.length())));
        }
        if (answer.path("meta").has("appError") || answer.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("The page failed: " + answer.path("meta"));
        }
        syncId = answer.path("syncId").asInt();
        return body.length();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.request().uri() + ": " + answer.statusCode());
        }
        return answer;
    }
}
