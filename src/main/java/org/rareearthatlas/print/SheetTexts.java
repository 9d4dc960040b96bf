package org.rareearthatlas.print;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.rareearthatlas.language.Texts;

/// The words on a sheet.
final class SheetTexts {

    private final Locale locale;
    private final Texts texts;

    SheetTexts(Locale locale) {
        texts = Texts.of(locale);
        this.locale = texts.locale();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String number(double number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /// The attribute that holds names in this language, or else the English ones.
    String nameAttribute() {
        return locale.getLanguage().equals("ru") ? "nameRu" : "nameEn";
    }
}
