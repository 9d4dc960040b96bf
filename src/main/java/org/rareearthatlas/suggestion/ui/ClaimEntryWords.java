package org.rareearthatlas.suggestion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.ui.StatementWords;
import org.rareearthatlas.entry.ClaimEntry;
import org.rareearthatlas.history.ui.SavedField;
import org.rareearthatlas.uikit.Formats;

/// A suggested claim in plain words, field by field.
final class ClaimEntryWords {

    private ClaimEntryWords() {}

    static Map<SavedField, String> of(ClaimEntry claim, Locale locale) {
        Map<SavedField, String> words = of(claim.statement(), locale);
        words.put(field("entry.claim.stance", locale), text("claim.stance." + claim.stance(), locale));
        if (claim.validOn() != null) {
            words.put(field("entry.claim.validOn", locale), Formats.of(locale).date(claim.validOn()));
        }
        return words;
    }

    static Map<SavedField, String> of(Statement statement, Locale locale) {
        Map<SavedField, String> words = new LinkedHashMap<>();
        words.put(field("entry.group.says", locale), new StatementWords(locale).sentence(statement));
        return words;
    }

    private static SavedField field(String key, Locale locale) {
        return new SavedField(text(key, locale), 0);
    }

    private static String text(String key, Locale locale) {
        return I18NProvider.translate(locale, key);
    }
}
