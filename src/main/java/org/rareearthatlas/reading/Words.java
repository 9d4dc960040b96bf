package org.rareearthatlas.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a text with what the gazetteer says of each, and how neighbours stand to each other.
final class Words {

    /// As a town of 100,000.
    private static final double NOTABLE = 5;

    private static final Set<String> DOTTED_WORDS = Set.of("st", "ste", "ft", "mt");

    private static final int MOST_REMEMBERED = 200_000;

    private final String text;
    private final List<Token> tokens;
    private final Gazetteer gazetteer;
    private final Gazetteer.Entry[] entries;

    /// The text repeats itself, and looking into a map is faster than following an automaton.
    private final Map<String, Gazetteer.Entry> found = new HashMap<>();

    Words(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.tokens = Headlines.mark(text, Tokenizer.tokenize(text));
        this.entries = new Gazetteer.Entry[tokens.size()];
    }

    int size() {
        return tokens.size();
    }

    String text() {
        return text;
    }

    Token get(int i) {
        return tokens.get(i);
    }

    List<Token> tokens() {
        return tokens;
    }

    /// The folded word; empty before the first and behind the last.
    String key(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).key() : "";
    }

    boolean isAllCapitals(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).allCapitals();
    }

    boolean isCapital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital();
    }

    /// As it is written.
    String written(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }

    String written(int first, int end) {
        return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /// What stands between a word and the next.
    String gapBehind(int i) {
        int from = tokens.get(i).end();
        return text.substring(
                from, i + 1 < tokens.size() ? Math.max(from, tokens.get(i + 1).start()) : text.length());
    }

    /// What the gazetteer knows under the single word.
    Gazetteer.Entry entry(int i) {
        if (i < 0 || i >= tokens.size()) {
            return Gazetteer.Entry.UNKNOWN;
        }
        Gazetteer.Entry known = entries[i];
        if (known == null) {
            known = find(tokens.get(i).key());
            entries[i] = known;
        }
        return known;
    }

    /// What the gazetteer knows under a folded name.
    Gazetteer.Entry find(String form) {
        if (found.size() >= MOST_REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(form, gazetteer::find);
    }

    /// Whether the single word names a place that many know.
    boolean isNotable(int i) {
        return gazetteer.get(entry(i).places()).stream().anyMatch(place -> place.prominence() > NOTABLE);
    }

    boolean has(int i, int flag) {
        return entry(i).has(flag);
    }

    /// Whether a capital could not be left out: neither at the head of a sentence nor in a headline.
    boolean isCapitalByChoice(int i) {
        return isCapital(i) && !tokens.get(i).opensSentence();
    }

    boolean isTitle(int i) {
        return isCapital(i) && WordLists.TITLES.contains(key(i));
    }

    /// Two words with one space, or a title's dot and a space, between them.
    boolean areNear(int left) {
        if (left < 0 || left + 1 >= tokens.size()) {
            return false;
        }
        int from = tokens.get(left).end();
        int gap = tokens.get(left + 1).start() - from;
        boolean dotted = gap == 2 && text.charAt(from) == '.' && (isTitle(left) || isInitial(left));
        return gap == 1 && Character.isSpaceChar(text.charAt(from)) || dotted;
    }

    /// A single capital with a dot behind it.
    boolean isInitial(int i) {
        if (!isCapital(i)) {
            return false;
        }
        Token token = tokens.get(i);
        return token.end() - token.start() == 1 && token.end() < text.length() && text.charAt(token.end()) == '.';
    }

    /// Two capitalised words that may belong to one name.
    boolean areOneRun(int left) {
        return isCapital(left) && isCapital(left + 1) && areNear(left);
    }

    /// Behind the last word of the capitalised words that begin here.
    int runEnd(int i) {
        int end = i + 1;
        while (areOneRun(end - 1)) {
            end++;
        }
        return end;
    }

    /// Whether a word and the next can be words of one name: "New York", "Rostov-on-Don", "St. Louis", "Prince George's
    /// County".
    boolean areJoined(int left) {
        if (left < 0 || left + 1 >= tokens.size()) {
            return false;
        }
        String gap = gapBehind(left);
        if (tokens.get(left).possessive()) {
            return gap.length() == 3 && gap.endsWith(" ");
        }
        boolean shortened =
                gap.equals(". ") && DOTTED_WORDS.contains(tokens.get(left).key());
        return shortened || gap.length() == 1 && " -’'‑\u00a0".contains(gap);
    }
}
