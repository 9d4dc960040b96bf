package org.rareearthatlas.pages;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.rareearthatlas.uikit.ReaderLanguage;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Makes the application's page at a permanent address readable without JavaScript. What is not there is answered with
/// 404, so that nobody indexes it; the page itself is the same.
@Component
class PagesSetup implements VaadinServiceInitListener {

    private final PublicPages pages;

    PagesSetup(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::extend);
    }

    private void extend(IndexHtmlResponse response) {
        if (!(response.getVaadinRequest() instanceof VaadinServletRequest request)) {
            return;
        }
        String root = ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .build()
                + "/";
        Locale locale = ReaderLanguage.of(request);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        PageDocument document = new PageDocument(response.getDocument(), root, locale);
        document.addFeed();
        Optional<PublicPage> page = pages.find(path, root, locale);
        page.ifPresent(document::add);
        if (page.isEmpty() && PublicPages.isPermanent(path)) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
