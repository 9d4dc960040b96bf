package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// What a deposit is called: its names to show in English and Russian, and any others.
final class NameFields extends FieldGroup {

    /// Not more rows than a draft can bring back in good faith.
    private static final int MAX_ROWS = LocalNameRow.MAX_ROWS;

    private final transient FormFields fields;
    private final TextField english;
    private final TextField russian;
    private final Div rows = new Div();
    private final List<LocalNameRow> further = new ArrayList<>();

    NameFields(FormFields fields) {
        super("entry.group.names");
        this.fields = fields;
        english = name("name.en", "entry.name.en");
        russian = name("name.ru", "entry.name.ru");
        english.setHelperText(getTranslation("entry.name.help"));
        rows.addClassName("entry-rows");
        Button add = new Button(getTranslation("entry.name.add"), click -> {
            addRow().focus();
            fields.changed();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        addFields(english, russian, rows, add);
        fields.add(new FormFields.Field(
                "names" + FormFields.COUNT,
                getTranslation("entry.name.further"),
                rows,
                () -> Integer.toString(further.size()),
                text -> resize(Rows.parseCount(text, MAX_ROWS)),
                text -> text));
    }

    private TextField name(String key, String labelKey) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setWidthFull();
        field.setMaxLength(LocalName.MAX_LENGTH_UTF16);
        Typing.follow(field);
        return fields.text(key, field.getLabel(), field);
    }

    private LocalNameRow addRow() {
        LocalNameRow row = new LocalNameRow(fields, further.size(), this::remove);
        further.add(row);
        rows.add(row);
        return row;
    }

    private void resize(int count) {
        while (further.size() > count) {
            LocalNameRow last = further.removeLast();
            rows.remove(last);
            last.unregister();
        }
        while (further.size() < count) {
            addRow();
        }
    }

    /// The rows behind it move up, so that their keys have no gap.
    private void remove(LocalNameRow row) {
        int index = further.indexOf(row);
        for (int i = index; i < further.size() - 1; i++) {
            further.get(i).copy(further.get(i + 1));
        }
        resize(further.size() - 1);
        fields.changed();
    }

    /// Every name as typed, for a first look at duplicates.
    List<String> typed() {
        return Stream.concat(
                        Stream.of(english.getValue(), russian.getValue()),
                        further.stream().map(LocalNameRow::typed))
                .filter(name -> !name.isBlank())
                .toList();
    }

    Optional<LocalNames> read(FormProblems problems) {
        List<LocalName> names = new ArrayList<>();
        problems.attempt("", () -> preferred("en", english)).ifPresent(names::add);
        problems.attempt("", () -> preferred("ru", russian)).ifPresent(names::add);
        further.forEach(row -> row.read(problems).ifPresent(names::add));
        return problems.isEmpty() ? problems.attempt("", () -> named(names)) : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable LocalName preferred(String language, TextField field) {
        String name = InputText.line("name." + language, field.getValue(), LocalName.MAX_LENGTH_UTF16);
        return name == null ? null : new LocalName(language, name, NameRole.PREFERRED);
    }

    private static LocalNames named(List<LocalName> names) {
        try {
            return new LocalNames(names);
        } catch (org.rareearthatlas.text.InvalidInputException e) {
            throw Keys.moved(e, "name", "name.en");
        }
    }
}
