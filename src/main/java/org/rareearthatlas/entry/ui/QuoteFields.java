package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.InvalidSelectorException;
import org.rareearthatlas.text.Problem;
import org.rareearthatlas.text.TextQuoteSelector;

/// Words to quote.
final class QuoteFields extends Div {

    private final TextArea exact = new TextArea();
    private final SpeechFields speech;
    private final TextArea before = new TextArea();
    private final TextArea after = new TextArea();

    QuoteFields(FormFields fields, String prefix) {
        addClassName("entry-fields");
        exact.setRequiredIndicatorVisible(true);
        exact.setHelperText(getTranslation("entry.quote.exact.help"));
        exact.addClassName("entry-words");
        exact.setMinRows(3);
        text(fields, prefix + "exact", "entry.quote.exact", Typing.follow(exact));
        speech = new SpeechFields(fields, prefix);
        text(fields, prefix + "prefix", "entry.quote.before", Typing.follow(before));
        text(fields, prefix + "suffix", "entry.quote.after", Typing.follow(after));
        add(
                exact,
                speech,
                FieldGroup.folded(
                        getTranslation("entry.quote.context"),
                        FieldGroup.hint(getTranslation("entry.quote.context.help")),
                        before,
                        after));
    }

    private void text(FormFields fields, String key, String labelKey, TextArea field) {
        field.setLabel(getTranslation(labelKey));
        field.setWidthFull();
        fields.text(key, field.getLabel(), field);
    }

    /// @throws InvalidInputException naming each part that is missing or breaks a limit
    QuoteData read() {
        List<Problem> problems = new ArrayList<>();
        String words = block(problems, "exact", exact, TextQuoteSelector.MAX_EXACT_UTF16);
        if (words.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of("exact", "quote.exact.missing"));
        }
        String prefix = block(problems, "prefix", before, TextQuoteSelector.MAX_CONTEXT_UTF16 - 1);
        String suffix = block(problems, "suffix", after, TextQuoteSelector.MAX_CONTEXT_UTF16 - 1);
        if (!speech.isChosen()) {
            problems.add(SpeechFields.MISSING);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return speech.read(selector(words, prefix, suffix), null);
    }

    private static String block(List<Problem> problems, String field, TextArea area, int maxLength) {
        try {
            return InputText.orEmpty(InputText.block(field, area.getValue(), maxLength));
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
            return "";
        }
    }

    private static TextQuoteSelector selector(String words, String prefix, String suffix) {
        try {
            return new TextQuoteSelector(words, QuoteContext.before(prefix, words), QuoteContext.after(words, suffix));
        } catch (InvalidSelectorException e) {
            throw new InvalidInputException(Problem.of("exact", "quote.invalid"));
        }
    }
}
