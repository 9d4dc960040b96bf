package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

/// Shows a link or a token, once.
class SecretDialog extends Dialog {

    private final TextField secret = new TextField();

    private SecretDialog(String titleKey, String text) {
        setHeaderTitle(getTranslation(titleKey));
        secret.setLabel(getTranslation(titleKey));
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        Button copy = new Button(
                getTranslation("account.link.copy"),
                click -> secret.getElement()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)"));
        copy.addClassName("atlas-button");
        Button close = new Button(getTranslation("account.link.close"), click -> close());
        close.addClassName("atlas-button");
        add(new Paragraph(text), secret);
        getFooter().add(copy, close);
    }

    /// The link of an invitation.
    static SecretDialog link(String text, String token) {
        SecretDialog dialog = new SecretDialog("account.link", text);
        // The browser knows under which address people reach the atlas.
        dialog.secret
                .getElement()
                .executeJs("this.value = new URL($0, document.baseURI).href", InvitationView.PATH + "/" + token);
        return dialog;
    }

    /// A token for a program.
    static SecretDialog token(String token) {
        SecretDialog dialog = new SecretDialog("account.token", I18NProvider.translate("account.tokens.once"));
        dialog.secret.setValue(token);
        return dialog;
    }
}
