package org.rareearthatlas.search;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;
import org.rareearthatlas.text.TextFolding;

/// One Latin spelling for words that languages and systems of transliteration spell in several ways: Якутия, Yakutia,
/// Jakutija and Iakoutia all are "iakutia". It is for comparing only, and nobody reads it.
final class LatinForm {

    private static final Pattern LATIN = Pattern.compile("\\p{ASCII}*");

    /// BGN/PCGN for Cyrillic; whatever else ICU can read for other scripts.
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    private static final Pattern CH = Pattern.compile("tsch|tch|tsh");
    private static final Pattern SH = Pattern.compile("shch|sch");
    private static final Pattern TS = Pattern.compile("tz|ts");
    private static final Pattern NO_SOUND = Pattern.compile("['\"’ʹ]");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    private LatinForm() {}

    static String of(String text) {
        String folded = TextFolding.fold(text);
        return spelling(LATIN.matcher(folded).matches() ? folded : latin(folded));
    }

    private static String latin(String text) {
        return TextFolding.fold(TO_LATIN.transliterate(text));
    }

    /// German tsch and j, French tch and ou, English kh and y come to the same.
    private static String spelling(String latin) {
        String bare = NO_SOUND.matcher(latin).replaceAll("");
        String hissing = SH.matcher(CH.matcher(bare).replaceAll("ch")).replaceAll("sh");
        String single = TS.matcher(hissing)
                .replaceAll("c")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("ou", "u")
                .replace('j', 'i')
                .replace('y', 'i')
                .replace('w', 'v');
        return TWICE.matcher(single).replaceAll("$1");
    }
}
