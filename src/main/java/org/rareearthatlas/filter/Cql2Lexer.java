package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts CQL2-Text into words (OGC 21-065r2, annex B).
final class Cql2Lexer {

    private static final Pattern NUMBER = Pattern.compile("(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?\\d++)?+");

    private final String text;
    private final Matcher number;
    private final List<Cql2Token> tokens = new ArrayList<>();
    private int at;

    private Cql2Lexer(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
    }

    /// The words in order; the last one is of the kind END.
    static List<Cql2Token> read(String text) {
        Cql2Lexer lexer = new Cql2Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Cql2Token(Cql2Token.Kind.END, "", text.length()));
        return lexer.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || c == 0xA0) {
            at += Character.charCount(c);
        } else if (c == '\'') {
            add(Cql2Token.Kind.TEXT, quoted('\''));
        } else if (c == '"') {
            add(Cql2Token.Kind.QUOTED_NAME, quoted('"'));
        } else if (number.region(at, text.length()).lookingAt()) {
            word(Cql2Token.Kind.NUMBER, number.end());
        } else if (isNameStart(c)) {
            word(Cql2Token.Kind.NAME, endOfName());
        } else {
            word(Cql2Token.Kind.SIGN, at + signLength());
        }
    }

    private int signLength() {
        for (String sign : List.of("<>", "<=", ">=")) {
            if (text.startsWith(sign, at)) {
                return 2;
            }
        }
        if ("=<>()+-*/%^,".indexOf(text.charAt(at)) < 0) {
            String sign = new String(Character.toChars(text.codePointAt(at)));
            throw new InvalidFilterException(
                    "character " + (at + 1),
                    "\"" + sign + "\" has no meaning here; texts stand in 'single' and names in \"double\" quotes");
        }
        return 1;
    }

    private void word(Cql2Token.Kind kind, int end) {
        tokens.add(new Cql2Token(kind, text.substring(at, end), at));
        at = end;
    }

    private record Quoted(String content, int end) {}

    private void add(Cql2Token.Kind kind, Quoted quoted) {
        tokens.add(new Cql2Token(kind, quoted.content(), at));
        at = quoted.end();
    }

    /// A quote inside is doubled or stands after a backslash; a backslash before anything else is itself.
    private Quoted quoted(char quote) {
        StringBuilder content = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quoteFollows = i + 1 < text.length() && text.charAt(i + 1) == quote;
            if ((c == quote || c == '\\') && quoteFollows) {
                content.append(quote);
                i++;
            } else if (c == quote) {
                return new Quoted(content.toString(), i + 1);
            } else {
                content.append(c);
            }
        }
        throw new InvalidFilterException("character " + (at + 1), "this quote is never closed");
    }

    private int endOfName() {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isNameStart(c) && !isNamePart(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isNameStart(int c) {
        return c == ':' || c == '_' || Character.isLetter(c);
    }

    private static boolean isNamePart(int c) {
        return c == '.'
                || (c >= '0' && c <= '9')
                || (c >= 0x300 && c <= 0x36F)
                || c == 0x203F
                || c == 0x2040
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
