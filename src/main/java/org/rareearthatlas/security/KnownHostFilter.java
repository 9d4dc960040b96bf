package org.rareearthatlas.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/// In team mode, answers only to the host names that the setting `atlas.hosts` lists, to all where it lists none: who
/// sends another Host cannot make the atlas write it into links.
class KnownHostFilter extends OncePerRequestFilter {

    private final List<String> hosts;

    /// @param hosts names without ports, such as `atlas.example`
    KnownHostFilter(List<String> hosts) {
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (knows(request)) {
            chain.doFilter(request, response);
        } else {
            Refusal.write(response, "This atlas has another address.");
        }
    }

    boolean knows(HttpServletRequest request) {
        return hosts.isEmpty() || hosts.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }
}
