package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/// Follows what is typed without a message for every key.
final class Typing {

    private static final int PAUSE_MS = 400;

    private Typing() {}

    /// Reports a field's value whenever the typing pauses.
    static <F extends TextFieldBase<F, String> & HasValueChangeMode> F follow(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        return field;
    }
}
