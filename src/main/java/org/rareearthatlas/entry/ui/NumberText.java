package org.rareearthatlas.entry.ui;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Numbers as people type them in English and Russian: with a decimal point or comma, spaces between thousands.
final class NumberText {

    private static final int MAX_LENGTH = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f_']");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern ONE_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private NumberText() {}

    /// The number; null when nothing was typed.
    ///
    /// @throws InvalidInputException when it is no number, or when, as with "1,000" in English, it could be two
    static @Nullable Double parse(String field, String typed, Locale locale) {
        String text = SPACES.matcher(typed).replaceAll("").replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidInputException(Problem.of(field, "number.unreadable"));
        }
        if (!hasDecimalComma(locale) && ONE_GROUP.matcher(text).matches()) {
            throw new InvalidInputException(
                    Problem.of(field, "number.ambiguous", text, text.replace(",", ""), text.replace(',', '.')));
        }
        if (PLAIN.matcher(text).matches()) {
            return Double.valueOf(text.replace(',', '.'));
        }
        if (!hasDecimalComma(locale) && GROUPED.matcher(text).matches()) {
            return Double.valueOf(text.replace(",", ""));
        }
        throw new InvalidInputException(Problem.of(field, "number.unreadable"));
    }

    /// The number in a form that [#parse] reads back exactly; empty for null.
    static String format(@Nullable Double number, Locale locale) {
        if (number == null) {
            return "";
        }
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        // Three decimals after a comma would look like thousands in English, so a point it is.
        return hasDecimalComma(locale) ? plain.replace('.', ',') : plain;
    }

    private static boolean hasDecimalComma(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    }
}
