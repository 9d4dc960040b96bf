package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.rareearthatlas.security.RevisionNote;

/// Asks for the words without which something cannot be done.
class CommentDialog extends Dialog {

    private final TextArea words = new TextArea();
    private final transient Consumer<String> act;

    /// @param title what will be done, also on the button
    /// @param label what the words are for
    CommentDialog(String title, String label, Consumer<String> act) {
        this.act = act;
        setHeaderTitle(title);
        setWidth("min(520px, 96vw)");
        words.setLabel(label);
        words.setMaxLength(RevisionNote.MAX_REASON_UTF16);
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        add(words);
        Button confirm = new Button(title, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("entry.cancel"), click -> close()), confirm);
        addOpenedChangeListener(opened -> words.focus());
    }

    private void confirm() {
        boolean missing = words.getValue().isBlank();
        words.setInvalid(missing);
        words.setErrorMessage(getTranslation("problem.why.missing"));
        if (!missing) {
            close();
            act.accept(words.getValue());
        }
    }
}
