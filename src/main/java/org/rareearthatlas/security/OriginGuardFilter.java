package org.rareearthatlas.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests of another site's pages (a foreign Origin), websockets among them, but for reading the public API
/// where that is allowed ([ReadingOrigins]). For team mode, where the Host may be any name that leads here.
class OriginGuardFilter extends OncePerRequestFilter {

    private final ReadingOrigins readers;

    OriginGuardFilter(ReadingOrigins readers) {
        this.readers = readers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null || isOwn(origin, request)) {
            chain.doFilter(request, response);
        } else if (!readers.mayRead(request, origin)) {
            Refusal.write(response, "This atlas does not answer pages of other sites.");
        } else if (readers.allow(request, response, origin)) {
            chain.doFilter(request, response);
        }
    }

    /// Compares with the address that the request came to, as the configured proxy tells it.
    private static boolean isOwn(String origin, HttpServletRequest request) {
        String own = "%s://%s".formatted(request.getScheme(), request.getServerName());
        try {
            URI uri = new URI(origin);
            int standard = request.getScheme().equals("https") ? 443 : 80;
            int port = uri.getPort() < 0 ? standard : uri.getPort();
            return own.equalsIgnoreCase(uri.getScheme() + "://" + uri.getHost()) && port == request.getServerPort();
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
