package org.rareearthatlas.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A link to a page of somebody else, opened beside the atlas, which it learns nothing of.
public final class WebLink extends Anchor {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink(String address, String text) {
        super(address, text);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer external");
        setRouterIgnore(true);
        addClassName("web-link");
    }

    /// The link; empty when the address is anything but http or https with a host.
    public static Optional<WebLink> of(String address, String text) {
        return hostOf(address).map(host -> new WebLink(address, text));
    }

    /// The host of a web address; empty when it is no web address.
    public static Optional<String> hostOf(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) ? Optional.ofNullable(uri.getHost()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
