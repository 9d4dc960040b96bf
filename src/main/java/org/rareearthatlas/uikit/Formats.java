package org.rareearthatlas.uikit;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Numbers, dates and names of countries as a reader of a language expects them.
public final class Formats {

    private static final double METRES_PER_KM = 1000;

    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    /// Formats for a language; English without a country writes dates as most of the world does, day first.
    public static Formats of(Locale locale) {
        boolean plainEnglish =
                locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
        return new Formats(plainEnglish ? Locale.UK : locale);
    }

    /// A whole number, grouped.
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A number with up to three decimals, none that is not needed.
    public String decimal(double number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /// A day, such as "2 March 2025".
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /// A moment to the second in the time zone of this computer, such as "2 March 2025, 14:03:27".
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /// Square kilometres.
    public String areaKm2(double areaKm2) {
        return whole(Math.round(areaKm2)) + "\u00a0" + (isRussian() ? "км²" : "km²");
    }

    /// An area that is only known roughly: two significant digits, with "≈".
    public String roughAreaKm2(double areaKm2) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(areaKm2, 1))) - 1));
        return "≈\u00a0" + areaKm2(Math.round(areaKm2 / step) * step);
    }

    /// A distance in metres or kilometres.
    public String distance(double metres) {
        return metres < METRES_PER_KM
                ? whole(Math.round(metres)) + "\u00a0" + (isRussian() ? "м" : "m")
                : decimal(Math.round(metres / 100) / 10.0) + "\u00a0" + (isRussian() ? "км" : "km");
    }

    /// The name of a country by its ISO 3166-1 alpha-2 code.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /// The name of a language by its BCP 47 tag.
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    private boolean isRussian() {
        return locale.getLanguage().equals("ru");
    }
}
