package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

/// One further name in any language.
final class LocalNameRow extends Div {

    static final int MAX_ROWS = 30;

    private final transient FormFields fields;
    private final String prefix;
    private final TextField name = new TextField();
    private final LanguageSelect language = new LanguageSelect();
    private NameRole role = NameRole.ALIAS;

    LocalNameRow(FormFields fields, int index, Consumer<LocalNameRow> remove) {
        this.fields = fields;
        this.prefix = "names." + index + ".";
        addClassName("entry-row");
        name.setAriaLabel(getTranslation("entry.name.further"));
        name.setPlaceholder(getTranslation("entry.name.further"));
        name.setMaxLength(LocalName.MAX_LENGTH_UTF16);
        Typing.follow(name);
        language.setAriaLabel(getTranslation("entry.name.language"));
        language.setValue("en");
        Button removal = new Button("×", click -> remove.accept(this));
        removal.setAriaLabel(getTranslation("entry.name.remove"));
        removal.addThemeVariants(ButtonVariant.TERTIARY);
        add(name, language, removal);
        fields.text(prefix + "name", getTranslation("entry.name.further"), name);
        language.register(fields, prefix + "language", getTranslation("entry.name.language"));
        fields.add(new FormFields.Field(
                prefix + "role", "", this, () -> role.name(), text -> role = parseRole(text), text -> text));
    }

    private static NameRole parseRole(String text) {
        return text.equals(NameRole.OFFICIAL.name())
                ? NameRole.OFFICIAL
                : text.equals(NameRole.PREFERRED.name()) ? NameRole.PREFERRED : NameRole.ALIAS;
    }

    void unregister() {
        fields.remove(prefix);
    }

    void focus() {
        name.focus();
    }

    void copy(LocalNameRow other) {
        name.setValue(other.name.getValue());
        language.setValue(other.language.getValue());
        role = other.role;
    }

    String typed() {
        return name.getValue();
    }

    /// Nothing for an empty row.
    Optional<LocalName> read(FormProblems problems) {
        return problems.attempt(prefix, this::read);
    }

    private @Nullable LocalName read() {
        String text = InputText.line("name", name.getValue(), LocalName.MAX_LENGTH_UTF16);
        return text == null
                ? null
                : new LocalName(language.getOptionalValue().orElse(LanguageSelect.OTHER), text, role);
    }
}
