package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinSession;
import org.rareearthatlas.account.AccountId;
import org.rareearthatlas.account.OwnAccount;
import org.rareearthatlas.account.oidc.OidcLink;

/// Whether the account's owner signs in at the provider, and how they begin or end that.
class ProviderPart extends Section {

    private final transient OwnAccount account;
    private final transient Runnable changed;

    /// @param provider what people call it
    /// @param changed is run when the account signs in in another way from now on
    ProviderPart(OwnAccount account, AccountId id, String provider, Runnable changed) {
        this.account = account;
        this.changed = changed;
        addClassName("account-section");
        OwnAccount.WaysIn ways = account.waysIn();
        String state = !ways.provider() ? "not" : ways.password() ? "linked" : "only";
        add(
                new H2(getTranslation("account.provider", provider)),
                new Paragraph(getTranslation("account.provider." + state, provider)));
        if (!ways.provider()) {
            add(button(getTranslation("account.provider.link", provider), () -> link(id)));
        } else if (ways.password()) {
            add(button(getTranslation("account.provider.unlink", provider), this::unlink));
        }
    }

    private static Component button(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addClassName("atlas-button");
        return new Div(button);
    }

    private static void link(AccountId id) {
        OidcLink.ask(id, VaadinSession.getCurrent().getSession()::setAttribute);
        UI.getCurrentOrThrow().getPage().setLocation(OidcLink.BEGIN);
    }

    private void unlink() {
        account.unlinkProvider();
        changed.run();
    }
}
