package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Why something is entered, for the history or for whoever decides about it.
final class WhyField extends TextArea {

    static final String KEY = "why";

    WhyField() {
        addClassName("entry-why");
        setWidthFull();
        setMaxLength(RevisionNote.MAX_REASON_UTF16);
        setVisible(false);
        Typing.follow(this);
    }

    void ask(String label, boolean needed) {
        setLabel(label);
        setRequiredIndicatorVisible(needed);
        setVisible(true);
    }

    /// @return empty when nothing was written
    /// @throws InvalidInputException when it is needed and missing, or too long
    String read() {
        String words = InputText.orEmpty(InputText.block(KEY, getValue(), RevisionNote.MAX_REASON_UTF16));
        if (words.isEmpty() && isVisible() && isRequiredIndicatorVisible()) {
            throw new InvalidInputException(Problem.of(KEY, "why.missing"));
        }
        return words;
    }
}
