package org.rareearthatlas.exchange.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers and dates as files have them.
final class Numbers {

    private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])[ \u00A0\u2009\u202F'’](?=[0-9]{3}(?![0-9]))");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]{1,3})?|[-+]?\\.[0-9]+");
    private static final Pattern THOUSANDS_BY_COMMA = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T.*)?");

    private Numbers() {}

    /// A finite number; empty when the text is none.
    static OptionalDouble number(String text, boolean decimalComma) {
        String plain = GROUPS.matcher(text.strip().replace('−', '-')).replaceAll("");
        if (decimalComma) {
            plain = plain.replace(',', '.');
        } else if (THOUSANDS_BY_COMMA.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        if (plain.length() > 40 || !NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// A day: ISO 8601, or day, month and year with dots; of a month or year alone its first day.
    static Optional<LocalDate> date(String text) {
        String plain = text.strip();
        Matcher iso = ISO.matcher(plain);
        Matcher dotted = DOTTED.matcher(plain);
        try {
            if (iso.matches()) {
                return Optional.of(
                        LocalDate.of(Integer.parseInt(iso.group(1)), part(iso.group(2)), part(iso.group(3))));
            }
            if (dotted.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dotted.group(3)),
                        Integer.parseInt(dotted.group(2)),
                        Integer.parseInt(dotted.group(1))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int part(@Nullable String text) {
        return text == null ? 1 : Integer.parseInt(text);
    }
}
