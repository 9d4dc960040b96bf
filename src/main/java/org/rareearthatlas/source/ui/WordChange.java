package org.rareearthatlas.source.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/// A stretch of words that stayed, went or came between two states of a text.
record WordChange(Kind kind, String words) {

    /// What became of the words.
    enum Kind {
        KEPT,
        GONE,
        COME
    }

    /// Words, and what stands between them.
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]");

    /// The shortest list of changes that leads from one text to the other, word by word.
    static List<WordChange> between(String before, String now) {
        // Each different word becomes one character, so that a comparison of characters compares words.
        Map<String, Character> codes = new HashMap<>();
        List<String> words = new ArrayList<>();
        String beforeCoded = encode(before, codes, words);
        String nowCoded = encode(now, codes, words);
        Collector collector = new Collector(words);
        new StringsComparator(beforeCoded, nowCoded).getScript().visit(collector);
        return collector.changes();
    }

    private static String encode(String text, Map<String, Character> codes, List<String> words) {
        StringBuilder coded = new StringBuilder();
        TOKEN.matcher(text)
                .results()
                .forEach(found -> coded.append(codes.computeIfAbsent(found.group(), word -> {
                    words.add(word);
                    return (char) (words.size() - 1);
                })));
        return coded.toString();
    }

    /// Joins neighbouring changes of the same kind; what went stands before what came in its place.
    private static final class Collector implements CommandVisitor<Character> {

        private final List<String> words;
        private final List<WordChange> changes = new ArrayList<>();

        Collector(List<String> words) {
            this.words = words;
        }

        @Override
        public void visitKeepCommand(Character code) {
            add(Kind.KEPT, code);
        }

        @Override
        public void visitDeleteCommand(Character code) {
            add(Kind.GONE, code);
        }

        @Override
        public void visitInsertCommand(Character code) {
            add(Kind.COME, code);
        }

        private void add(Kind kind, char code) {
            boolean replaces = kind == Kind.GONE && lastIs(Kind.COME, 1);
            int at = changes.size() - (replaces ? 1 : 0);
            if (lastIs(kind, replaces ? 2 : 1)) {
                changes.set(at - 1, new WordChange(kind, changes.get(at - 1).words() + words.get(code)));
            } else {
                changes.add(at, new WordChange(kind, words.get(code)));
            }
        }

        private boolean lastIs(Kind kind, int fromEnd) {
            return changes.size() >= fromEnd
                    && changes.get(changes.size() - fromEnd).kind() == kind;
        }

        List<WordChange> changes() {
            return List.copyOf(changes);
        }
    }
}
