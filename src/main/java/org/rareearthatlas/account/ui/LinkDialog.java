package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/// Shows an invitation's link, once.
class LinkDialog extends Dialog {

    LinkDialog(String text, String token) {
        setHeaderTitle(getTranslation("account.link"));
        TextField link = new TextField(getTranslation("account.link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        // The browser knows under which address people reach the atlas.
        link.getElement()
                .executeJs("this.value = new URL($0, document.baseURI).href", InvitationView.PATH + "/" + token);
        Button copy = new Button(
                getTranslation("account.link.copy"),
                click -> link.getElement()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)"));
        copy.addClassName("atlas-button");
        Button close = new Button(getTranslation("account.link.close"), click -> close());
        close.addClassName("atlas-button");
        add(new Paragraph(text), link);
        getFooter().add(copy, close);
    }
}
