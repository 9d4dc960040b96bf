package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.rareearthatlas.account.Invitation;
import org.rareearthatlas.account.Invitations;
import org.rareearthatlas.account.OwnAccount;
import org.rareearthatlas.security.AtlasMode;
import org.rareearthatlas.security.BeforeSignIn;

/// Making an account with an invitation's link, or with the token that the first start prints; or a new password for
/// one.
@Route(value = InvitationView.PATH + "/:token?")
@RouteAlias(InvitationView.SETUP)
@AnonymousAllowed
@BeforeSignIn
class InvitationView extends AccountPage implements BeforeEnterObserver {

    static final String PATH = "invitation";
    static final String SETUP = "setup";

    private final transient Invitations invitations;
    private final transient AtlasMode mode;
    private boolean renews;

    InvitationView(Invitations invitations, AtlasMode mode) {
        this.invitations = invitations;
        this.mode = mode;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mode.isTeam() || OwnAccount.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        String token = event.getRouteParameters().get("token").orElse("");
        Optional<Invitation> invitation = token.isEmpty() ? Optional.empty() : invitations.find(token);
        renews = invitation.map(Invitation::name).isPresent();
        Div card = clearCard();
        if (!token.isEmpty() && invitation.isEmpty()) {
            card.add(new Paragraph(getTranslation("problem.account.token")));
            return;
        }
        card.add(new Paragraph(getTranslation(
                renews ? "account.invitation.renew" : "account.invitation.text",
                invitation.map(Invitation::name).orElse(""))));
        card.add(form(token));
    }

    private AccountForm form(String token) {
        AccountForm form = new AccountForm(getTranslation("account.invitation.make"));
        TextField asked = form.text("token", getTranslation("account.token"));
        asked.setValue(token);
        asked.setVisible(token.isEmpty());
        TextField name = form.text("name", getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        name.setVisible(!renews);
        TextField shown = form.text("displayName", getTranslation("account.displayName"));
        shown.setVisible(!renews);
        NewPassword password = form.newPassword("password");
        form.onSubmit(() -> {
            invitations.accept(asked.getValue(), name.getValue(), shown.getValue(), password.get());
            getUI().ifPresent(ui -> ui.getPage().setLocation(SignInView.PATH + "?made"));
        });
        return form;
    }

    @Override
    String heading() {
        return getTranslation(renews ? "account.password.new" : "account.invitation.make");
    }
}
