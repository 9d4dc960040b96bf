package org.rareearthatlas.print;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on a sheet, in English or Russian.
final class SheetTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    SheetTexts(Locale locale) {
        boolean russian = locale.getLanguage().equals("ru");
        this.locale = russian ? Locale.of("ru") : Locale.ENGLISH;
        // English stands in the bundle without a language; the machine's own language must not come in between.
        bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                russian ? this.locale : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    String number(double number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /// The attribute that holds names in this language.
    String nameAttribute() {
        return locale.getLanguage().equals("ru") ? "nameRu" : "nameEn";
    }
}
