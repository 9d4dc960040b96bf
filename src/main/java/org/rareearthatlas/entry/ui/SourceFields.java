package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A source that the atlas does not have yet.
final class SourceFields extends Div {

    private final transient FormFields fields;
    private final String prefix;
    private final TextField title;
    private final Checkbox descriptive = new Checkbox();
    private final Select<SourceKind> kind = new Select<>();
    private final TextField publisher;
    private final TextField author;
    private final DateField publishedOn;
    private final TextField address;
    private final LanguageSelect language = new LanguageSelect();

    SourceFields(FormFields fields, String prefix) {
        this.fields = fields;
        this.prefix = prefix;
        addClassNames("entry-fields", "entry-new-source");
        title = text("title", "entry.source.title");
        title.setRequiredIndicatorVisible(true);
        descriptive.setLabel(getTranslation("entry.source.titleIsDescriptive"));
        fields.choice(
                prefix + "titleIsDescriptive",
                descriptive.getLabel(),
                descriptive,
                String::valueOf,
                Boolean::valueOf,
                String::valueOf);
        addKind();
        publisher = text("publisher", "source.publisher");
        author = text("author", "source.author");
        publishedOn = new DateField(getTranslation("source.publishedOn"));
        publishedOn.register(fields, prefix + "publishedOn");
        address = text("address", "source.address");
        address.setPlaceholder("https://");
        language.setLabel(getTranslation("source.language"));
        language.register(fields, prefix + "language", language.getLabel());
        Div pair = new Div(publishedOn, language);
        pair.addClassName("entry-pair");
        add(title, descriptive, kind, publisher, author, pair, address);
    }

    private TextField text(String key, String labelKey) {
        TextField text = Typing.follow(new TextField(getTranslation(labelKey)));
        text.setWidthFull();
        return fields.text(prefix + key, text.getLabel(), text);
    }

    private void addKind() {
        kind.setLabel(getTranslation("source.kind"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(value -> value == null ? "" : getTranslation("source.kind." + value));
        // The component would tell its button that it is required, which ARIA does not allow for buttons.
        kind.addClassName("entry-required");
        kind.setWidthFull();
        fields.choice(
                prefix + "kind",
                kind.getLabel(),
                kind,
                SourceKind::name,
                text -> Choices.find(SourceKind.values(), text),
                value -> getTranslation("source.kind." + value));
    }

    /// @throws InvalidInputException naming each part that is missing or breaks a limit
    SourceData read() {
        if (kind.isEmpty()) {
            throw new InvalidInputException(Problem.of("kind", "source.kind.missing"));
        }
        LocalDate date = publishedOn.read("publishedOn");
        return new SourceData(
                InputText.orEmpty(InputText.line("title", title.getValue(), SourceData.MAX_TITLE_UTF16)),
                descriptive.getValue(),
                kind.getValue(),
                InputText.line("publisher", publisher.getValue(), SourceData.MAX_NAME_UTF16),
                InputText.line("author", author.getValue(), SourceData.MAX_NAME_UTF16),
                date,
                null,
                InputText.line("address", address.getValue(), SourceData.MAX_ADDRESS_UTF16),
                language.getValue(),
                null,
                null,
                null);
    }
}
