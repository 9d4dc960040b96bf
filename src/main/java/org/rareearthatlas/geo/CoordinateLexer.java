package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.geo.CoordinateReading.Reason;
import org.rareearthatlas.geo.CoordinateToken.Joiner;
import org.rareearthatlas.geo.CoordinateToken.Mark;
import org.rareearthatlas.geo.CoordinateToken.Num;
import org.rareearthatlas.geo.CoordinateToken.Part;
import org.rareearthatlas.geo.CoordinateToken.Separator;
import org.rareearthatlas.geo.CoordinateToken.Unit;

/// Takes a typed pair of coordinates apart. Works on the text as typed, so that every position is one the writer
/// sees.
final class CoordinateLexer {

    private static final String MINUS_SIGNS = "-−–—‐‑‒﹣－";
    private static final String SEPARATORS = ",;/|，；\n";
    private static final String IGNORED = "()[]{}";

    private final String text;
    private final boolean decimalCommas;
    private final List<CoordinateToken> tokens = new ArrayList<>();
    private int at;

    /// @param decimalCommas whether a comma between two digits is decimal
    CoordinateLexer(String text, boolean decimalCommas) {
        this.text = text;
        this.decimalCommas = decimalCommas;
    }

    /// @throws CoordinateSyntaxException at a character without meaning
    List<CoordinateToken> tokens() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isDigit(at) || isSignOrPoint(c)) {
                takeNumber();
            } else if (Character.isLetter(c) && !isUnitSign(c)) {
                takeWord();
            } else {
                takeSign(c);
            }
        }
        return tokens;
    }

    private boolean isSignOrPoint(int c) {
        boolean sign = (c == '+' || MINUS_SIGNS.indexOf(c) >= 0) && !isDigit(at - 1);
        boolean point = c == '.' && !isDigit(at - 1) && !isLetter(at - 1);
        return (sign && isNumberStart(at + 1)) || (point && isDigit(at + 1));
    }

    private boolean isNumberStart(int index) {
        return isDigit(index) || (index < text.length() && text.charAt(index) == '.' && isDigit(index + 1));
    }

    private void takeNumber() {
        int start = at;
        int sign = 0;
        if (!isDigit(at) && text.charAt(at) != '.') {
            sign = text.charAt(at) == '+' ? 1 : -1;
            at++;
        }
        StringBuilder number = new StringBuilder("0");
        takeDigits(number);
        boolean hasFraction = at < text.length() && isDecimalPoint(text.charAt(at)) && isDigit(at + 1);
        if (hasFraction) {
            number.append('.');
            at++;
            takeDigits(number);
        }
        tokens.add(new Num(start, at, Double.parseDouble(number.toString()), hasFraction, sign));
    }

    private boolean isDecimalPoint(char c) {
        return c == '.' || c == '٫' || (decimalCommas && c == ',');
    }

    private void takeDigits(StringBuilder number) {
        while (isDigit(at)) {
            int c = text.codePointAt(at);
            number.append(Character.digit(c, 10));
            at += Character.charCount(c);
        }
    }

    private void takeWord() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.codePointAt(at)) && !isUnitSign(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        tokens.add(CoordinateWords.find(text.substring(start, at), start)
                .orElseThrow(() -> new CoordinateSyntaxException(start, Reason.UNEXPECTED_CHARACTER)));
    }

    private void takeSign(int c) {
        int start = at;
        at += Character.charCount(c);
        if (SEPARATORS.indexOf(c) >= 0) {
            tokens.add(new Separator(start, at));
        } else if (isUnitSign(c)) {
            takeUnit(start, c);
        } else if (isJoiner(c, start)) {
            tokens.add(new Joiner(start, at));
        } else if (!isIgnored(c, start)) {
            throw new CoordinateSyntaxException(start, Reason.UNEXPECTED_CHARACTER);
        }
    }

    private static boolean isUnitSign(int c) {
        return CoordinateWords.DEGREE_SIGNS.indexOf(c) >= 0
                || CoordinateWords.MINUTE_SIGNS.indexOf(c) >= 0
                || CoordinateWords.SECOND_SIGNS.indexOf(c) >= 0;
    }

    private void takeUnit(int start, int c) {
        boolean minute = CoordinateWords.MINUTE_SIGNS.indexOf(c) >= 0;
        if (minute && at < text.length() && CoordinateWords.MINUTE_SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
            tokens.add(new Unit(start, at, Part.SECOND));
        } else if (minute) {
            tokens.add(new Unit(start, at, Part.MINUTE));
        } else {
            boolean degree = CoordinateWords.DEGREE_SIGNS.indexOf(c) >= 0;
            tokens.add(new Unit(start, at, degree ? Part.DEGREE : Part.SECOND));
        }
    }

    private boolean isJoiner(int c, int start) {
        return (c == ':' || MINUS_SIGNS.indexOf(c) >= 0) && isDigit(start - 1) && isDigit(start + 1);
    }

    private boolean isIgnored(int c, int start) {
        boolean afterWord = !tokens.isEmpty() && (tokens.getLast() instanceof Mark || tokens.getLast() instanceof Unit);
        boolean fullStop = c == '.' && !isDigit(start + 1);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || IGNORED.indexOf(c) >= 0
                || fullStop
                || (afterWord && (c == '.' || c == ':' || c == '='));
    }

    private boolean isDigit(int index) {
        return index >= 0
                && index < text.length()
                && Character.digit(codePointNear(index), 10) >= 0
                && !Character.isLetter(codePointNear(index));
    }

    private boolean isLetter(int index) {
        return index >= 0 && Character.isLetter(codePointNear(index));
    }

    /// The character that covers the unit at the index, also when it is the second half of one.
    private int codePointNear(int index) {
        boolean secondHalf = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return text.codePointAt(secondHalf ? index - 1 : index);
    }
}
