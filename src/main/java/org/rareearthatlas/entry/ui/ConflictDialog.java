package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rareearthatlas.entry.ui.FieldMerge.Difference;
import org.rareearthatlas.entry.ui.FieldMerge.Version;

/// Shows what two editors made of the same thing, beside what both began with, and lets the second one choose field by
/// field.
final class ConflictDialog extends Dialog {

    private final transient FormFields fields;
    private final Map<Difference, RadioButtonGroup<Version>> choices = new LinkedHashMap<>();

    /// @param resolve takes the fields that are to change in this form
    ConflictDialog(FormFields fields, List<Difference> differences, Consumer<Map<String, String>> resolve) {
        this.fields = fields;
        addClassName("entry-conflict");
        setHeaderTitle(getTranslation("entry.conflict.title"));
        setWidth("min(640px, 96vw)");
        Div rows = new Div();
        rows.addClassName("entry-fields");
        rows.add(new Paragraph(getTranslation(differences.isEmpty() ? "entry.conflict.same" : "entry.conflict.text")));
        differences.forEach(difference -> rows.add(choice(difference)));
        add(rows);
        Button save = new Button(getTranslation("entry.conflict.save"), click -> {
            close();
            resolve.accept(chosen());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button allTheirs = new Button(getTranslation("entry.conflict.allTheirs"), click -> chooseAll(Version.THEIRS));
        Button allMine = new Button(getTranslation("entry.conflict.allMine"), click -> chooseAll(Version.YOURS));
        Button back = new Button(getTranslation("entry.conflict.back"), click -> close());
        if (differences.isEmpty()) {
            getFooter().add(back, save);
        } else {
            getFooter().add(allTheirs, allMine, back, save);
        }
    }

    private RadioButtonGroup<Version> choice(Difference difference) {
        RadioButtonGroup<Version> group = new RadioButtonGroup<>();
        group.setLabel(label(difference));
        group.setItems(difference.versions());
        group.setItemLabelGenerator(
                version -> getTranslation("entry.conflict." + version, inWords(difference.of(version))));
        group.setValue(difference.suggestsTheirs() ? Version.THEIRS : Version.YOURS);
        choices.put(difference, group);
        return group;
    }

    private String label(Difference difference) {
        return fields.find(difference.whole())
                .map(FormFields.Field::label)
                .orElseGet(() -> getTranslation("entry.group." + difference.whole()));
    }

    private String inWords(Map<String, String> values) {
        String words = values.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith(FormFields.COUNT) && !isHidden(entry.getKey()))
                .map(entry -> fields.find(entry.getKey())
                        .map(field -> field.display().apply(entry.getValue()))
                        .orElse(entry.getValue()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? getTranslation("entry.conflict.empty") : words;
    }

    private static boolean isHidden(String key) {
        return key.endsWith(".role") || key.endsWith(".language");
    }

    private void chooseAll(Version version) {
        choices.values().forEach(choice -> choice.setValue(version));
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        choices.forEach((difference, choice) -> chosen.putAll(difference.of(choice.getValue())));
        return chosen;
    }
}
