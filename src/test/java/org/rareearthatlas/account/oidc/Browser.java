package org.rareearthatlas.account.oidc;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// As much of a browser as signing in takes: it keeps cookies, and goes where it is sent.
class Browser {

    private static final String BEGIN = "/oauth2/authorization/oidc";

    private final String atlas;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(int port) {
        this.atlas = "http://localhost:" + port;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(address)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Paths are the atlas's.
    URI address(String address) {
        return URI.create(address.startsWith("/") ? atlas + address : address);
    }

    /// Where an answer sends the browser; a path when it is at the atlas.
    String next(HttpResponse<String> answer) {
        String next = answer.headers().firstValue("Location").orElse("");
        String whole = answer.uri().resolve(next).toString();
        return whole.startsWith(atlas) ? whole.substring(atlas.length()) : whole;
    }

    /// Begins at the atlas and signs in at the provider.
    ///
    /// @return the address with the code, which the browser has not opened yet
    String comeBack(String subject) throws IOException, InterruptedException {
        return comeBack(subject, next(get(BEGIN)));
    }

    /// Signs in at the provider.
    ///
    /// @param asked the provider's address that the atlas sent the browser to
    String comeBack(String subject, String asked) throws IOException, InterruptedException {
        String there = next(get(asked));
        if (there.endsWith("/login")) {
            String form = "username=" + encoded(subject) + "&password=" + TestProvider.PASSWORD;
            HttpResponse<String> signedIn = send(HttpRequest.newBuilder(URI.create(there))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            there = next(get(next(signedIn)));
        }
        return there;
    }

    /// Signs in, and goes back to the atlas.
    ///
    /// @return where the atlas sends the browser then
    String signIn(String subject) throws IOException, InterruptedException {
        return next(get(comeBack(subject)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The atlas's session, to look into; empty before there is one.
    String cookie(String name) {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(java.net.HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
