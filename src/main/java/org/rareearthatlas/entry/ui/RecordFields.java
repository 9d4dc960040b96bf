package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.rareearthatlas.entry.EvidenceInput.DatasetRecord;
import org.rareearthatlas.entry.SourceInput;

/// A record of a dataset.
final class RecordFields extends Div {

    private static final int MAX_NAME = 200;
    private static final int MAX_VALUE = 2000;

    private final TextField recordId;
    private final TextField field;
    private final TextField value;

    RecordFields(FormFields fields, String prefix) {
        addClassName("entry-fields");
        recordId = text(fields, prefix + "recordId", "entry.record.id");
        field = text(fields, prefix + "recordField", "entry.record.field");
        value = text(fields, prefix + "recordValue", "entry.record.value");
        recordId.setRequiredIndicatorVisible(true);
        add(recordId, field, value);
    }

    private TextField text(FormFields fields, String key, String labelKey) {
        TextField text = Typing.follow(new TextField(getTranslation(labelKey)));
        text.setWidthFull();
        return fields.text(key, text.getLabel(), text);
    }

    DatasetRecord read(SourceInput source) {
        return new DatasetRecord(
                source,
                InputText.orEmpty(InputText.line("recordId", recordId.getValue(), MAX_NAME)),
                InputText.line("recordField", field.getValue(), MAX_NAME),
                InputText.line("recordValue", value.getValue(), MAX_VALUE));
    }
}
