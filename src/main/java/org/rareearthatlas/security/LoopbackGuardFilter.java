package org.rareearthatlas.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests with a foreign Host (DNS rebinding) or a foreign Origin (a page of another site that
/// posts here or opens a websocket): 403 with one plain sentence. Some pages may read the public API all
/// the same ([ReadingOrigins]).
class LoopbackGuardFilter extends OncePerRequestFilter {

    private final ReadingOrigins readers;

    LoopbackGuardFilter(ReadingOrigins readers) {
        this.readers = readers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        String origin = request.getHeader("Origin");
        if (!LoopbackOnly.isLoopbackHost(host)) {
            Refusal.write(response, "This atlas answers only to localhost.");
        } else if (origin == null || LoopbackOnly.isOwnOrigin(origin, host)) {
            chain.doFilter(request, response);
        } else if (!readers.mayRead(request, origin)) {
            Refusal.write(response, "This atlas does not answer pages of other sites.");
        } else if (readers.allow(request, response, origin)) {
            chain.doFilter(request, response);
        }
    }
}
