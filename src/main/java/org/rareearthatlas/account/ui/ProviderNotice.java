package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.Set;

/// What became of signing in at the provider, as the address of the page tells it.
class ProviderNotice extends Paragraph {

    private static final String TOLD = "provider";
    private static final Set<String> KNOWN =
            Set.of("down", "denied", "failed", "disabled", "no_role", "taken", "not_linked", "linked");

    private ProviderNotice(String told, String provider) {
        setText(getTranslation("account.provider.told." + told, provider));
        addClassName("account-notice");
        getElement().setAttribute("role", told.equals("linked") ? "status" : "alert");
    }

    static boolean isIn(Location location) {
        return location.getQueryParameters().getSingleParameter(TOLD).isPresent();
    }

    /// Empty where the address tells nothing that is known.
    static Optional<ProviderNotice> find(Location location, String provider) {
        return location.getQueryParameters()
                .getSingleParameter(TOLD)
                .filter(KNOWN::contains)
                .map(told -> new ProviderNotice(told, provider));
    }
}
