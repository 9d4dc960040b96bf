package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// Absolute addresses, as the client reached the atlas. Behind a proxy that is known by the Forwarded
/// headers when `server.forward-headers-strategy=framework` is set, and only then.
final class OgcLinks {

    static final String JSON = "application/json";
    static final String GEO_JSON = "application/geo+json";
    static final String HTML = "text/html";
    static final String OPEN_API = "application/vnd.oai.openapi+json;version=3.0";
    static final String SCHEMA = "application/schema+json";

    private final HttpServletRequest request;
    private final String root;

    OgcLinks(HttpServletRequest request) {
        this.request = request;
        this.root = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /// An address of the atlas.
    ///
    /// @param path beginning with a slash
    String atlas(String path) {
        return root + path;
    }

    /// An address of the API; each segment of the path is encoded.
    String ogc(String... segments) {
        return UriComponentsBuilder.fromUriString(root)
                .pathSegment("ogc")
                .pathSegment(segments)
                .build()
                .encode()
                .toUriString();
    }

    /// The requested address with one parameter set; other forms and other pages of it.
    String self(String parameter, @Nullable String value) {
        return UriComponentsBuilder.fromUriString(root
                        + request.getRequestURI()
                                .substring(request.getContextPath().length()))
                .query(request.getQueryString())
                .replaceQueryParam(parameter, value == null ? new Object[0] : new Object[] {value})
                .build(true)
                .toUriString();
    }

    static Map<String, Object> link(String rel, String type, String title, String href) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("href", href);
        link.put("rel", rel);
        link.put("type", type);
        link.put("title", title);
        return link;
    }
}
