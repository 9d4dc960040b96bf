package org.rareearthatlas.uikit;

import com.ibm.icu.text.PluralRules;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/// Texts that depend on a number. The bundles have each in three forms: `key.one`, `key.few`, `key.many`.
public final class Counts {

    private Counts() {}

    /// The text for this number, which also fills the placeholder `{0}`.
    public static String text(Locale locale, String key, long number) {
        return I18NProvider.translate(
                locale, key + "." + form(locale, number), Formats.of(locale).whole(number));
    }

    /// The plural form by the rules of Unicode CLDR. Languages with more than three share the last.
    static String form(Locale locale, long number) {
        return switch (PluralRules.forLocale(locale).select(number)) {
            case PluralRules.KEYWORD_ONE -> "one";
            case PluralRules.KEYWORD_TWO, PluralRules.KEYWORD_FEW -> "few";
            default -> "many";
        };
    }
}
