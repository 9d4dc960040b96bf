package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.CoordinateReading.Reason;
import org.rareearthatlas.geo.CoordinateToken.Axis;
import org.rareearthatlas.geo.CoordinateToken.Mark;
import org.rareearthatlas.geo.CoordinateToken.Num;
import org.rareearthatlas.geo.CoordinateToken.Part;
import org.rareearthatlas.geo.CoordinateToken.Unit;

/// The tokens of one of the two coordinates: degrees, minutes and seconds, and the letters that belong to them.
final class AngleGroup {

    private static final int[] PARTS_OF_A_DEGREE = {1, 60, 3600};

    private final List<Num> numbers = new ArrayList<>();
    private final List<@Nullable Part> units = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void add(CoordinateToken token) {
        switch (token) {
            case Num number -> {
                numbers.add(number);
                units.add(null);
            }
            case Unit unit -> addUnit(unit);
            case Mark mark -> marks.add(mark);
            case CoordinateToken.Separator separator -> {}
            case CoordinateToken.Joiner joiner -> {}
        }
    }

    private void addUnit(Unit unit) {
        if (numbers.isEmpty() || units.getLast() != null) {
            throw new CoordinateSyntaxException(unit.startUtf16(), Reason.UNEXPECTED_CHARACTER);
        }
        units.set(units.size() - 1, unit.part());
    }

    int startUtf16() {
        return numbers.getFirst().startUtf16();
    }

    /// The axis that the letters name; absent as null when there are none.
    @Nullable
    Axis axis() {
        Axis axis = null;
        int sign = 0;
        for (Mark mark : marks) {
            boolean otherAxis = axis != null && axis != mark.axis();
            if (otherAxis || sign * mark.sign() < 0) {
                throw new CoordinateSyntaxException(mark.startUtf16(), Reason.CONTRADICTING_LETTERS);
            }
            axis = mark.axis();
            sign = mark.sign() == 0 ? sign : mark.sign();
        }
        return axis;
    }

    /// The angle in degrees with its sign, from a minus or a hemisphere.
    double degrees() {
        double degrees = 0;
        int next = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int part = partOf(i, next);
            degrees += checked(i, part) / PARTS_OF_A_DEGREE[part];
            next = part + 1;
        }
        return degrees * sign();
    }

    private int partOf(int index, int expected) {
        Part unit = units.get(index);
        int part = unit == null ? expected : unit.ordinal();
        if (part >= PARTS_OF_A_DEGREE.length) {
            throw new CoordinateSyntaxException(numbers.get(index).startUtf16(), Reason.UNCLEAR_GROUPING);
        }
        if (part < expected || (index == 0 && part > 0)) {
            throw new CoordinateSyntaxException(numbers.get(index).startUtf16(), Reason.UNITS_OUT_OF_ORDER);
        }
        return part;
    }

    private double checked(int index, int part) {
        Num number = numbers.get(index);
        if (index > 0 && number.sign() != 0) {
            throw new CoordinateSyntaxException(number.startUtf16(), Reason.UNCLEAR_GROUPING);
        }
        if (number.hasFraction() && index < numbers.size() - 1) {
            throw new CoordinateSyntaxException(number.startUtf16(), Reason.FRACTION_NOT_LAST);
        }
        if (part > 0 && number.value() >= 60) {
            throw new CoordinateSyntaxException(
                    number.startUtf16(), part == 1 ? Reason.MINUTES_OUT_OF_RANGE : Reason.SECONDS_OUT_OF_RANGE);
        }
        return number.value();
    }

    private int sign() {
        int typed = numbers.getFirst().sign();
        int named = marks.stream()
                .mapToInt(Mark::sign)
                .filter(s -> s != 0)
                .findFirst()
                .orElse(0);
        if (typed < 0 && named != 0) {
            throw new CoordinateSyntaxException(startUtf16(), Reason.MINUS_WITH_HEMISPHERE);
        }
        return named != 0 ? named : typed == 0 ? 1 : typed;
    }
}
