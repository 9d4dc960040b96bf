package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;

/// Lines in which nearly every word has a capital, so that capitals say nothing there.
final class Headlines {

    private static final int MIN_WORDS = 5;
    private static final int SHORT_WORD_UTF16 = 3;
    private static final double MOST = 0.9;

    private Headlines() {}

    /// The words, those of headlines marked as opening a sentence.
    static List<Token> mark(String text, List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || isSentenceBetween(text, tokens.get(i - 1), tokens.get(i))) {
                markLine(marked, first, i);
                first = i;
            }
        }
        return marked;
    }

    private static boolean isSentenceBetween(String text, Token left, Token right) {
        for (int i = left.end(); i < right.start(); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return right.opens() && right.start() - left.end() > 1;
    }

    private static void markLine(List<Token> tokens, int first, int end) {
        int longWords = 0;
        int capitals = 0;
        for (Token token : tokens.subList(first, end)) {
            if (token.end() - token.start() > SHORT_WORD_UTF16
                    && Character.isLetter(token.key().codePointAt(0))) {
                longWords++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        if (longWords >= MIN_WORDS && capitals >= MOST * longWords) {
            for (int i = first; i < end; i++) {
                tokens.set(i, tokens.get(i).opening());
            }
        }
    }
}
