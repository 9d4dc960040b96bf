package org.rareearthatlas.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/// Texts that depend on a number. The bundles have each in three forms: `key.one`, `key.few`, `key.many`.
public final class Counts {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Counts() {}

    /// The text for this number, which also fills the placeholder `{0}`.
    public static String text(Locale locale, String key, long number) {
        return I18NProvider.translate(
                locale, key + "." + form(locale, number), Formats.of(locale).whole(number));
    }

    /// The plural form by the rules of Unicode CLDR for whole numbers in English and Russian.
    static String form(Locale locale, long number) {
        if (!locale.getLanguage().equals("ru")) {
            return number == 1 ? "one" : "many";
        }
        long units = number % TEN;
        long lastTwo = number % HUNDRED;
        if (units == 1 && lastTwo != 11) {
            return "one";
        }
        return units >= 2 && units <= 4 && !(lastTwo >= 12 && lastTwo <= 14) ? "few" : "many";
    }
}
