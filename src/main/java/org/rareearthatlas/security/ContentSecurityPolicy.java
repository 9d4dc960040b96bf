package org.rareearthatlas.security;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The Content-Security-Policy of every answer: nothing from another host but the configured background map's images,
/// pictures of map services that the reader has named, and no frame of another site but around the pages made for
/// frames.
@Component
public class ContentSecurityPolicy {

    /// Where the pages made for frames lie.
    static final String FRAMED = "/embed/";

    private final String imageSources;

    ContentSecurityPolicy(@Value("${atlas.map.background.url:}") String backgroundUrl) {
        this.imageSources = backgroundUrl.isBlank() ? "" : " " + originOf(backgroundUrl);
    }

    /// For answers other than the application's page: scripts come from files.
    ///
    /// @param path from the application's root, with a slash in front
    public String directives(String path) {
        return directives(path, "'self'", List.of());
    }

    /// For the application's page. Vaadin's client makes functions of what the server sends, hence `unsafe-eval`;
    /// its styles are written into the page while it runs, hence their `unsafe-inline`.
    ///
    /// @param nonce what each inline script of the page carries
    /// @param mapHosts of the reader's own map services, see [OwnMapHosts]
    public String withNonce(String path, String nonce, List<String> mapHosts) {
        return directives(path, "'self' 'nonce-" + nonce + "' 'unsafe-eval'", mapHosts);
    }

    /// For the application's page while it is being developed, where Vaadin adds scripts of its own.
    public String whileDeveloping(String path, List<String> mapHosts) {
        return directives(path, "'self' 'unsafe-inline' 'unsafe-eval'", mapHosts);
    }

    private String directives(String path, String scripts, List<String> mapHosts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:" + imageSources
                + mapHosts.stream().map(host -> " " + host).collect(Collectors.joining())
                + "; font-src 'self' data:; connect-src 'self'"
                + imageSources + "; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors " + (isFramed(path) ? "*" : "'none'");
    }

    static boolean isFramed(String path) {
        return path.startsWith(FRAMED);
    }

    private static String originOf(String url) {
        URI uri = URI.create(url.replaceAll("\\{[^}]*}", "0"));
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
