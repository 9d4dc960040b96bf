package org.rareearthatlas.region;

import java.util.Locale;
import java.util.function.Predicate;
import org.rareearthatlas.text.TextFolding;

/// Makes a region's permanent address from its name.
public final class RegionSlug {

    private static final int MAX_LENGTH = 60;
    private static final int MIN_LENGTH = 2;

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private RegionSlug() {}

    /// Lower-case ASCII letters, digits and hyphens that no region has yet.
    ///
    /// @param code of the area; stands in for a name without such letters and tells apart areas of the same name
    /// @param taken whether a region has this slug
    public static String of(String name, String code, Predicate<String> taken) {
        String slug = ascii(name);
        String codeSlug = ascii(code);
        if (slug.length() < MIN_LENGTH) {
            slug = codeSlug;
        }
        if (!taken.test(slug)) {
            return slug;
        }
        String withCode = slug.equals(codeSlug) ? slug : slug + "-" + codeSlug;
        String candidate = withCode;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = withCode + "-" + number;
        }
        return candidate;
    }

    private static String ascii(String text) {
        StringBuilder slug = new StringBuilder();
        for (char letter : TextFolding.fold(text).toLowerCase(Locale.ROOT).toCharArray()) {
            int index = CYRILLIC.indexOf(letter);
            slug.append(index < 0 ? other(letter) : LATIN[index]);
        }
        String tidy = slug.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return tidy.length() <= MAX_LENGTH
                ? tidy
                : tidy.substring(0, MAX_LENGTH).replaceAll("-+$", "");
    }

    /// Letters that no mark can be taken from.
    private static String other(char letter) {
        return switch (letter) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ß' -> "ss";
            case 'ə' -> "a";
            default -> String.valueOf(letter);
        };
    }
}
