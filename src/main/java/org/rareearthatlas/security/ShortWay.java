package org.rareearthatlas.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Answers public reads ahead of the filters and the dispatching that all other requests go through, which cost many
/// times as much as an answer that is there already. Whatever is not answered here, refusals and errors too, goes on
/// the usual way and is answered there.
public final class ShortWay implements Filter {

    /// Gives an answer when it is at hand.
    @FunctionalInterface
    public interface Answers {

        /// @return empty when the request is to go the usual way
        Optional<ResponseEntity<byte[]>> find(HttpServletRequest request);
    }

    /// What the usual way says of every answer that is no page.
    private static final Map<String, String> SAFETY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer");

    private final PublicReads reads;
    private final Answers answers;

    private ShortWay(PublicReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    /// A filter for some addresses; behind the one that reads a proxy's headers, before all others.
    ///
    /// @param reads null when nothing is public
    /// @param paths patterns as the servlet specification has them
    public static FilterRegistrationBean<ShortWay> register(
            @Nullable PublicReads reads, Answers answers, String... paths) {
        PublicReads allowed = reads == null ? request -> false : reads;
        FilterRegistrationBean<ShortWay> registration = new FilterRegistrationBean<>(new ShortWay(allowed, answers));
        registration.setUrlPatterns(List.of(paths));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ResponseEntity<byte[]>> answer = request instanceof HttpServletRequest read && reads.allows(read)
                ? answers.find(read)
                : Optional.empty();
        if (answer.isPresent()) {
            write(answer.get(), (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void write(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        SAFETY.forEach(response::setHeader);
        answer.getHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                response.setContentType(values.getFirst());
            } else {
                values.forEach(value -> response.addHeader(name, value));
            }
        });
        byte[] body = answer.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
