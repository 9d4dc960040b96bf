package org.rareearthatlas.geo;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.CoordinateReading.Order;
import org.rareearthatlas.geo.CoordinateReading.Parsed;
import org.rareearthatlas.geo.CoordinateReading.Reason;
import org.rareearthatlas.geo.CoordinateReading.Swapped;
import org.rareearthatlas.geo.CoordinateReading.Unreadable;
import org.rareearthatlas.geo.CoordinateToken.Axis;

/// Reads coordinates as people type or paste them: decimal degrees with points or commas, degrees with minutes
/// and seconds, hemisphere letters and words in English and Russian before or after the numbers, typographic
/// signs, any white space. Without letters latitude comes first. Never throws, whatever the text.
public final class CoordinateParser {

    /// Longer texts are refused without being read.
    public static final int MAX_LENGTH_UTF16 = 200;

    private CoordinateParser() {}

    /// Reads a latitude and a longitude.
    public static CoordinateReading parse(String text) {
        if (text.length() > MAX_LENGTH_UTF16) {
            return new Unreadable(MAX_LENGTH_UTF16, Reason.TOO_LONG);
        }
        int commas = countTightCommas(text);
        CoordinateReading withSeparators = read(text, false);
        if (commas == 0 || hasDecimalPoint(text)) {
            return withSeparators;
        }
        CoordinateReading withDecimals = read(text, true);
        if (isGroupingProblem(withDecimals)) {
            return withSeparators;
        }
        // 67,47,34,45 is two decimal numbers or twice degrees and minutes, and nothing tells which.
        boolean ambiguous = commas >= 3
                && text.chars().noneMatch(Character::isWhitespace)
                && !(withSeparators instanceof Unreadable)
                && !(withDecimals instanceof Unreadable);
        return ambiguous ? new Unreadable(text.indexOf(','), Reason.AMBIGUOUS_COMMAS) : withDecimals;
    }

    private static boolean isGroupingProblem(CoordinateReading reading) {
        return reading instanceof Unreadable unreadable
                && (unreadable.reason() == Reason.TOO_FEW_NUMBERS || unreadable.reason() == Reason.UNCLEAR_GROUPING);
    }

    private static int countTightCommas(String text) {
        int count = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ',' && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasDecimalPoint(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '.' && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int index) {
        return Character.isDigit(text.charAt(index));
    }

    private static CoordinateReading read(String text, boolean decimalCommas) {
        try {
            var tokens = new CoordinateLexer(text, decimalCommas).tokens();
            CoordinateGrouping.Pair pair = CoordinateGrouping.group(tokens, text.length());
            return resolve(pair.first(), pair.second());
        } catch (CoordinateSyntaxException e) {
            return e.unreadable();
        }
    }

    private static CoordinateReading resolve(AngleGroup first, AngleGroup second) {
        double firstDeg = first.degrees();
        double secondDeg = second.degrees();
        Axis firstAxis = firstAxis(first, second);
        if (firstAxis == null && Math.abs(firstDeg) > 90 && LonLat.isValid(firstDeg, secondDeg)) {
            return new Swapped(new LonLat(firstDeg, secondDeg));
        }
        boolean latitudeFirst = firstAxis != Axis.LON;
        requireWithin(first, firstDeg, latitudeFirst);
        requireWithin(second, secondDeg, !latitudeFirst);
        LonLat place = latitudeFirst ? new LonLat(secondDeg, firstDeg) : new LonLat(firstDeg, secondDeg);
        return new Parsed(place, firstAxis == null ? Order.ASSUMED_LATITUDE_FIRST : Order.NAMED);
    }

    private static @Nullable Axis firstAxis(AngleGroup first, AngleGroup second) {
        Axis firstAxis = first.axis();
        Axis secondAxis = second.axis();
        if (firstAxis != null && firstAxis == secondAxis) {
            throw new CoordinateSyntaxException(second.startUtf16(), Reason.AXIS_NAMED_TWICE);
        }
        return firstAxis == null && secondAxis != null ? secondAxis.other() : firstAxis;
    }

    private static void requireWithin(AngleGroup group, double degrees, boolean latitude) {
        if (Math.abs(degrees) > (latitude ? 90 : 180)) {
            throw new CoordinateSyntaxException(
                    group.startUtf16(), latitude ? Reason.LATITUDE_OUT_OF_RANGE : Reason.LONGITUDE_OUT_OF_RANGE);
        }
    }
}
