package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.rareearthatlas.uikit.InnerLink;

/// A page of its own beside the map: the atlas's name, which leads back to the map, and a card.
abstract class AccountPage extends Main implements HasDynamicTitle {

    private final Div card = new Div();

    AccountPage() {
        addClassName("account-page");
        card.addClassName("account-card");
        InnerLink home = new InnerLink("", getTranslation("app.title"));
        home.addClassName("account-home");
        add(new Paragraph(home), card);
    }

    /// The page's heading.
    abstract String heading();

    /// Where the page's contents go, with the heading in it.
    Div clearCard() {
        card.removeAll();
        card.add(new H1(heading()));
        return card;
    }

    /// Says something below the heading.
    void tell(Component notice) {
        card.addComponentAtIndex(1, notice);
    }

    @Override
    public String getPageTitle() {
        return heading() + " · " + getTranslation("app.title");
    }
}
