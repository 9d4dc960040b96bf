package org.rareearthatlas.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.ContentSecurityPolicy;
import org.rareearthatlas.security.OwnMapHosts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets the application's page run the scripts that the server wrote into it, and no others: each carries a nonce that
/// is new with every answer. Last of the listeners, so that it sees the scripts of the others.
@Component
@Order(PagePolicy.LAST)
class PagePolicy implements VaadinServiceInitListener {

    static final int LAST = Integer.MAX_VALUE;

    private static final String HEADER = "Content-Security-Policy";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ContentSecurityPolicy policy;

    PagePolicy(ContentSecurityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean inProduction = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(response -> protect(response, inProduction));
    }

    private void protect(IndexHtmlResponse response, boolean inProduction) {
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("/");
        List<String> mapHosts = mapHosts(response.getVaadinRequest().getCookies());
        String directives;
        if (inProduction) {
            byte[] random = new byte[NONCE_BYTES];
            RANDOM.nextBytes(random);
            String nonce = Base64.getEncoder().encodeToString(random);
            response.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
            directives = policy.withNonce(path, nonce, mapHosts);
        } else {
            directives = policy.whileDeveloping(path, mapHosts);
        }
        response.getVaadinResponse().setHeader(HEADER, directives);
    }

    private static List<String> mapHosts(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(OwnMapHosts.COOKIE))
                .findFirst()
                .map(cookie -> OwnMapHosts.read(cookie.getValue()))
                .orElse(List.of());
    }
}
