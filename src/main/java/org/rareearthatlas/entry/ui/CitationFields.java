package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.rareearthatlas.entry.EvidenceInput.Citation;
import org.rareearthatlas.entry.SourceInput;

/// A source whose words are not at hand.
final class CitationFields extends Div {

    private static final int MAX_LOCATOR = 500;
    private static final int MAX_PARAPHRASE = 2000;

    private final TextField locator;
    private final TextArea paraphrase;

    CitationFields(FormFields fields, String prefix) {
        addClassName("entry-fields");
        locator = Typing.follow(new TextField(getTranslation("entry.citation.locator")));
        locator.setPlaceholder(getTranslation("entry.citation.locator.example"));
        paraphrase = Typing.follow(new TextArea(getTranslation("entry.citation.paraphrase")));
        paraphrase.setHelperText(getTranslation("entry.citation.paraphrase.help"));
        paraphrase.setRequiredIndicatorVisible(true);
        locator.setWidthFull();
        paraphrase.setWidthFull();
        fields.text(prefix + "paraphrase", paraphrase.getLabel(), paraphrase);
        fields.text(prefix + "locator", locator.getLabel(), locator);
        add(paraphrase, locator);
    }

    Citation read(SourceInput source) {
        return new Citation(
                source,
                InputText.line("locator", locator.getValue(), MAX_LOCATOR),
                InputText.orEmpty(InputText.block("paraphrase", paraphrase.getValue(), MAX_PARAPHRASE)));
    }
}
