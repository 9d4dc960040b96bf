package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.html.Div;
import org.rareearthatlas.account.OwnAccount;
import org.rareearthatlas.uikit.InnerLink;

/// Where one signs in, or who is signed in. Shows nothing in solo mode.
public class AccountCorner extends Div {

    /// @param team whether there are accounts
    public AccountCorner(boolean team) {
        addClassName("account-corner");
        setVisible(team);
        InnerLink link = OwnAccount.signedIn()
                .map(user -> new InnerLink(OwnAccountView.PATH, user.displayName()))
                .orElseGet(() -> new InnerLink(SignInView.PATH, getTranslation("account.signIn")));
        link.addClassName("quiet-link");
        add(link);
    }
}
