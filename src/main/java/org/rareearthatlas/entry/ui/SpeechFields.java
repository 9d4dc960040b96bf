package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.text.TextQuoteSelector;

/// Whose words a quote holds, and in which language.
final class SpeechFields extends Div {

    /// Nobody has said yet whose words these are.
    static final Problem MISSING = Problem.of("speech", "quote.speech.missing");

    private final RadioButtonGroup<Speech> speech = new RadioButtonGroup<>();
    private final TextField speaker = new TextField();
    private final LanguageSelect language = new LanguageSelect();

    SpeechFields(FormFields fields, String prefix) {
        addClassName("entry-fields");
        speech.setLabel(getTranslation("entry.quote.speech"));
        speech.setItems(Speech.values());
        speech.setItemLabelGenerator(this::inWords);
        speech.setRequiredIndicatorVisible(true);
        fields.choice(
                prefix + "speech",
                speech.getLabel(),
                speech,
                Speech::name,
                text -> Choices.find(Speech.values(), text),
                this::inWords);
        speaker.setLabel(getTranslation("entry.quote.speaker"));
        speaker.setWidthFull();
        fields.text(prefix + "speaker", speaker.getLabel(), Typing.follow(speaker));
        language.setLabel(getTranslation("entry.quote.language"));
        language.register(fields, prefix + "quoteLanguage", language.getLabel());
        add(speech, speaker, language);
    }

    private String inWords(Speech value) {
        return getTranslation("entry.quote.speech." + value);
    }

    boolean isChosen() {
        return !speech.isEmpty();
    }

    /// The words with what was entered here.
    ///
    /// @throws InvalidInputException when nothing was chosen, or the speaker's name is too long
    QuoteData read(TextQuoteSelector words, @Nullable TextPositionSelector position) {
        Speech chosen = speech.getValue();
        if (chosen == null) {
            throw new InvalidInputException(MISSING);
        }
        return new QuoteData(
                words,
                position,
                InputText.line("speaker", speaker.getValue(), SourceData.MAX_NAME_UTF16),
                chosen,
                language.getValue());
    }
}
