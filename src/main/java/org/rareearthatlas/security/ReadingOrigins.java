package org.rareearthatlas.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Which pages of other sites may read the public API (`/ogc`), as the Fetch standard's CORS has it: those
/// of this machine, such as a notebook, and those that the setting `atlas.ogc.read-origins` names. None may
/// write.
@Component
class ReadingOrigins {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final List<String> named;

    /// @param named origins such as `https://maps.example`, or `*` for all
    ReadingOrigins(@Value("${atlas.ogc.read-origins:}") List<String> named) {
        this.named = named.stream().map(String::strip).toList();
    }

    /// Whether the page may do what it asks for, or ask whether it may.
    boolean mayRead(HttpServletRequest request, String origin) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean api = path.equals("/ogc") || path.startsWith("/ogc/");
        boolean known = named.contains("*") || named.contains(origin) || LoopbackOnly.isLoopbackOrigin(origin);
        return api && known && READING.contains(wanted(request));
    }

    private static String wanted(HttpServletRequest request) {
        String preflight = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        return request.getMethod().equals("OPTIONS") && preflight != null ? preflight : request.getMethod();
    }

    /// Says so in the answer's headers.
    ///
    /// @return whether the request is to be answered; false when it only asked
    boolean allow(HttpServletRequest request, HttpServletResponse response, String origin) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Crs, ETag, Link, Location");
        if (!request.getMethod().equals("OPTIONS")) {
            return true;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return false;
    }
}
