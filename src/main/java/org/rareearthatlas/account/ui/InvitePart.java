package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.rareearthatlas.account.AccountService;
import org.rareearthatlas.security.Role;

/// Inviting somebody: their role, and a link to hand to them.
class InvitePart extends Div {

    InvitePart(AccountService accounts) {
        addClassName("account-acts");
        Select<Role> role = new RoleSelect();
        role.setLabel(getTranslation("account.invite.role"));
        role.setValue(Role.CONTRIBUTOR);
        Button invite = new Button(
                getTranslation("account.invite"),
                click -> SecretDialog.link(getTranslation("account.invite.link"), accounts.invite(role.getValue()))
                        .open());
        invite.addClassName("atlas-button");
        Paragraph what = new Paragraph(getTranslation("account.roles.what"));
        what.addClassName("quiet");
        add(role, invite, what);
    }
}
