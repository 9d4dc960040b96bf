package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into words: letters and digits, with the apostrophes and dots inside them ("O'Fallon", "U.S."), without
/// a possessive "'s". One pass.
final class Tokenizer {

    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "maj", "rev", "st", "ste",
            "mt", "ft", "vs", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean opens = true;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i = word(i);
            } else {
                if (c == '.' && !isShortened()
                        || c == '!'
                        || c == '?'
                        || c == '\n'
                        || c == '“'
                        || c == '"'
                        || c == '«'
                        || c == ':') {
                    opens = true;
                }
                i++;
            }
        }
    }

    /// Behind "p.m", "Mr" or "Sept" a dot ends no sentence.
    private boolean isShortened() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.getLast();
        return last.end() - last.start() == 1 && !last.cyrillic() && Character.isLetter(text.charAt(last.start()))
                || SHORTENED.contains(last.key());
    }

    private int word(int start) {
        int end = wordEnd(start);
        int next = end;
        int bare = withoutPossessive(start, end);
        String written = text.substring(start, bare);
        char first = written.charAt(0);
        boolean cyrillic = Character.UnicodeScript.of(first) == Character.UnicodeScript.CYRILLIC;
        boolean allCapitals = written.chars().noneMatch(Character::isLowerCase)
                && written.chars().filter(Character::isUpperCase).count() > 1;
        String key = NameKeys.of(written);
        if (isStateBehindComma(start, next, key)) {
            bare = ++next;
        }
        boolean capital = Character.isUpperCase(first) || isElided(written);
        tokens.add(new Token(start, bare, key, capital, allCapitals, cyrillic, opens, bare < end));
        opens = next > end && next + 1 < text.length() && text.charAt(next) == ' ' && isUpper(next + 1);
        return next;
    }

    /// "R-Ind.", "D-Mass."
    private boolean isParty(int start) {
        return text.charAt(start - 1) == '-' && "RDI".indexOf(text.charAt(start - 2)) >= 0 && !isLetter(start - 3);
    }

    /// "d'Alene", "l'Isle".
    private static boolean isElided(String written) {
        return written.length() > 3 && isApostrophe(written.charAt(1)) && Character.isUpperCase(written.charAt(2));
    }

    /// "Paducah, Ky.": here the dot belongs to the word.
    private boolean isStateBehindComma(int start, int end, String key) {
        return end < text.length()
                && text.charAt(end) == '.'
                && start > 2
                && (text.startsWith(", ", start - 2) || isParty(start))
                && isUpper(start)
                && StateAbbreviations.takesDot(key);
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || isApostrophe(c) && isLetter(i + 1)
                    || c == '.' && isAbbreviation(i);
            if (!inside) {
                break;
            }
            i++;
        }
        return i;
    }

    /// A dot after a single capital that another one precedes or follows: "U.S.", "U.K", "W.Va".
    private boolean isAbbreviation(int dot) {
        boolean single = Character.isUpperCase(text.charAt(dot - 1)) && (dot < 2 || !isLetter(dot - 2));
        boolean more = isUpper(dot + 1);
        boolean last = dot >= 3 && text.charAt(dot - 2) == '.' && isUpper(dot - 3);
        return single && (more || last);
    }

    private int withoutPossessive(int start, int end) {
        boolean possessive = end - start > 2
                && isApostrophe(text.charAt(end - 2))
                && Character.toLowerCase(text.charAt(end - 1)) == 's';
        return possessive ? end - 2 : end;
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isUpper(int i) {
        return i >= 0 && i < text.length() && Character.isUpperCase(text.charAt(i));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
