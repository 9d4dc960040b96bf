package org.rareearthatlas.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form under which the gazetteer keeps a name. The script that builds the gazetteer folds in the same way.
final class NameKeys {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u0305\\u0307-\\u036f]");
    private static final Pattern DROPPED = Pattern.compile("['’‘ʼ`.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKeys() {}

    static String of(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return BETWEEN.matcher(DROPPED.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// ASCII or Russian letters alone, as nearly all words are.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'А' && c <= 'я' || c == 'ё';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
