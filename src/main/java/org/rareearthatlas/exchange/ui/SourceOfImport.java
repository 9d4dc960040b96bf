package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.text.InvalidInputException;

/// The dataset that a file is: its title, publisher, licence and address.
final class SourceOfImport extends Div {

    private final TextField title;
    private final TextField publisher;
    private final TextField licence;
    private final TextField address;

    SourceOfImport(@Nullable SourceData known, String fileName) {
        addClassName("entry-fields");
        title = field(
                "title", known == null ? fileName.replaceFirst("(\\.[A-Za-z0-9]{1,7}){1,2}$", "") : known.title());
        title.setRequiredIndicatorVisible(true);
        publisher = field("publisher", known == null ? null : known.publisher());
        licence = field("licence", known == null ? null : known.rights());
        address = field("address", known == null ? null : known.address());
        address.setPlaceholder("https://");
        Div pair = new Div(publisher, licence);
        pair.addClassName("entry-pair");
        add(title, pair, address);
    }

    private TextField field(String key, @Nullable String value) {
        TextField field = new TextField(getTranslation("import.source." + key));
        field.setValue(value == null ? "" : value);
        field.setWidthFull();
        return field;
    }

    /// @throws InvalidInputException naming each part that is missing or breaks a limit
    SourceData read() {
        return new SourceData(
                title.getValue().strip(),
                false,
                SourceKind.DATASET,
                given(publisher),
                null,
                null,
                null,
                given(address),
                null,
                null,
                given(licence),
                null);
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
