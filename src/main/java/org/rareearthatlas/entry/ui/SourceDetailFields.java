package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.InvalidInputException;

/// What else is known of a source: when it was retrieved, what it reports, its rights, a note.
final class SourceDetailFields extends Div {

    private final transient SourceService sources;
    private final DateField retrievedOn;
    private final ComboBox<Source> derivedFrom = new ComboBox<>();
    private final TextArea rights = new TextArea();
    private final TextArea note = new TextArea();

    SourceDetailFields(FormFields fields, SourceService sources, String prefix) {
        this.sources = sources;
        addClassName("entry-fields");
        retrievedOn = new DateField(getTranslation("source.retrievedOn"));
        retrievedOn.register(fields, prefix + "retrievedOn");
        derivedFrom.setLabel(getTranslation("source.derivedFrom"));
        derivedFrom.setHelperText(getTranslation("entry.source.derivedFrom.help"));
        derivedFrom.setPlaceholder(getTranslation("entry.source.search"));
        derivedFrom.setItems(query -> SourceChooser.search(sources::searchSources, query));
        derivedFrom.setItemLabelGenerator(SourceChooser::label);
        derivedFrom.setClearButtonVisible(true);
        derivedFrom.setWidthFull();
        fields.choice(
                prefix + "derivedFrom",
                derivedFrom.getLabel(),
                derivedFrom,
                source -> source.id().toString(),
                this::find,
                SourceChooser::label);
        area(fields, prefix + "rights", "source.rights", rights);
        area(fields, prefix + "note", "source.note", note);
        add(retrievedOn, derivedFrom, rights, note);
    }

    private void area(FormFields fields, String key, String labelKey, TextArea area) {
        area.setLabel(getTranslation(labelKey));
        area.setWidthFull();
        fields.text(key, area.getLabel(), Typing.follow(area));
    }

    private @Nullable Source find(String id) {
        return Ids.parse(id)
                .flatMap(number -> sources.findSource(new SourceId(number)))
                .orElse(null);
    }

    /// The source with what was entered here.
    ///
    /// @throws InvalidInputException naming each part that breaks a limit
    SourceData complete(SourceData main) {
        Source reported = derivedFrom.getValue();
        return new SourceData(
                main.title(),
                main.titleIsDescriptive(),
                main.kind(),
                main.publisher(),
                main.author(),
                main.publishedOn(),
                retrievedOn.read("retrievedOn"),
                main.address(),
                main.language(),
                reported == null ? null : reported.id(),
                InputText.block("rights", rights.getValue(), SourceData.MAX_RIGHTS_UTF16),
                InputText.block("note", note.getValue(), SourceData.MAX_NOTE_UTF16));
    }
}
