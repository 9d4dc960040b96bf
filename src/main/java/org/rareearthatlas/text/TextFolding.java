package org.rareearthatlas.text;

/// Makes texts comparable for search: what a reader would call the same word folds to the same letters.
///
/// - Compatibility forms are decomposed (NFKD), case is folded, marks over letters are dropped: "Norra Kärr" is
///   "norra karr".
/// - ё is е, because Russian writes one for the other; й stays a letter of its own, however it is encoded,
///   because "мой" and "мои" are two words.
/// - Apostrophes, primes and the modifier letters that stand for a soft sign in transliterations are dropped:
///   "Kol'skiy" is "kolskiy". The Cyrillic soft sign itself stays.
/// - All dashes are "-"; every run of white space is one space, at both ends none.
/// - Controls, zero-width and bidirectional characters are dropped. Vowel signs of scripts that write vowels as
///   marks (Devanagari, Thai and others) stay.
public final class TextFolding {

    private TextFolding() {}

    /// The folded form. Folding it again changes nothing.
    public static String fold(String text) {
        return FoldedText.of(text).folded();
    }

    /// Whether the needle occurs in the text, both folded. A needle that folds to nothing occurs everywhere, as
    /// an empty search box shows everything.
    public static boolean containsFolded(String text, String needle) {
        return fold(text).contains(fold(needle));
    }
}
