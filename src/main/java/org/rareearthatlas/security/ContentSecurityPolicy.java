package org.rareearthatlas.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The Content-Security-Policy of every page: nothing from another host but the configured background map's images.
/// Vaadin's bootstrap page needs inline scripts and styles.
@Component
class ContentSecurityPolicy {

    private final String imageSources;

    ContentSecurityPolicy(@Value("${atlas.map.background.url:}") String backgroundUrl) {
        this.imageSources = backgroundUrl.isBlank() ? "" : " " + originOf(backgroundUrl);
    }

    String directives() {
        return "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:" + imageSources + "; font-src 'self' data:; connect-src 'self'"
                + imageSources + "; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'none'";
    }

    private static String originOf(String url) {
        URI uri = URI.create(url.replaceAll("\\{[^}]*}", "0"));
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
