package org.rareearthatlas.geo;

import java.util.List;
import java.util.stream.IntStream;
import org.rareearthatlas.geo.CoordinateReading.Reason;
import org.rareearthatlas.geo.CoordinateToken.Joiner;
import org.rareearthatlas.geo.CoordinateToken.Mark;
import org.rareearthatlas.geo.CoordinateToken.Num;
import org.rareearthatlas.geo.CoordinateToken.Part;
import org.rareearthatlas.geo.CoordinateToken.Separator;
import org.rareearthatlas.geo.CoordinateToken.Unit;

/// Decides which tokens belong to the first coordinate and which to the second: by the letters, else by one
/// separator, one sign or the degree signs, else by halves.
final class CoordinateGrouping {

    private final List<CoordinateToken> tokens;
    /// Indices of the numbers among the tokens.
    private final int[] numbers;

    private CoordinateGrouping(List<CoordinateToken> tokens) {
        this.tokens = tokens;
        this.numbers = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i) instanceof Num)
                .toArray();
    }

    record Pair(AngleGroup first, AngleGroup second) {}

    /// @throws CoordinateSyntaxException when the tokens do not fall into two coordinates
    static Pair group(List<CoordinateToken> tokens, int textLengthUtf16) {
        CoordinateGrouping grouping = new CoordinateGrouping(tokens);
        if (tokens.isEmpty()) {
            throw new CoordinateSyntaxException(0, Reason.EMPTY);
        }
        if (grouping.numbers.length < 2) {
            throw new CoordinateSyntaxException(textLengthUtf16, Reason.TOO_FEW_NUMBERS);
        }
        return grouping.splitAt(grouping.numbersInFirst());
    }

    private Pair splitAt(int firstCount) {
        int boundary = boundary(numbers[firstCount - 1], numbers[firstCount]);
        AngleGroup first = new AngleGroup();
        AngleGroup second = new AngleGroup();
        for (int i = 0; i < tokens.size(); i++) {
            requireMarkAtEdge(i, boundary);
            (i < boundary ? first : second).add(tokens.get(i));
        }
        return new Pair(first, second);
    }

    /// Letters stand before or after all numbers of their coordinate; anywhere else the numbers were grouped
    /// wrongly.
    private void requireMarkAtEdge(int index, int boundary) {
        if (!(tokens.get(index) instanceof Mark mark)) {
            return;
        }
        int from = index < boundary ? 0 : boundary;
        int to = index < boundary ? boundary : tokens.size();
        boolean numberBefore = IntStream.of(numbers).anyMatch(n -> n >= from && n < index);
        boolean numberAfter = IntStream.of(numbers).anyMatch(n -> n > index && n < to);
        if (numberBefore && numberAfter) {
            throw new CoordinateSyntaxException(mark.startUtf16(), Reason.UNCLEAR_GROUPING);
        }
    }

    private int numbersInFirst() {
        int count = byMarks();
        count = count > 0 ? count : onlyGap(Separator.class);
        count = count > 0 ? count : bySign();
        count = count > 0 ? count : byDegreeSigns();
        return count > 0 ? count : byHalves();
    }

    private int byMarks() {
        List<Mark> marks = marksBetween(0, tokens.size());
        boolean bothAxes = marks.stream().map(Mark::axis).distinct().count() == 2;
        if (!bothAxes) {
            return 0;
        }
        boolean prefixed = tokens.indexOf(marks.getFirst()) < numbers[0];
        Mark turn = prefixed
                ? marks.stream()
                        .filter(m -> m.axis() != marks.getFirst().axis())
                        .findFirst()
                        .orElseThrow()
                : marks.getFirst();
        int count = (int)
                IntStream.of(numbers).filter(n -> n < tokens.indexOf(turn)).count();
        return count < numbers.length ? count : 0;
    }

    private int onlyGap(Class<? extends CoordinateToken> kind) {
        int[] counts = IntStream.range(1, numbers.length)
                .filter(n -> IntStream.range(numbers[n - 1], numbers[n]).anyMatch(i -> kind.isInstance(tokens.get(i))))
                .toArray();
        return counts.length == 1 ? counts[0] : 0;
    }

    private int bySign() {
        int[] counts = IntStream.range(1, numbers.length)
                .filter(n -> ((Num) tokens.get(numbers[n])).sign() != 0)
                .toArray();
        return counts.length == 1 ? counts[0] : 0;
    }

    private int byDegreeSigns() {
        int[] counts = IntStream.range(0, numbers.length)
                .filter(n -> numbers[n] + 1 < tokens.size()
                        && tokens.get(numbers[n] + 1) instanceof Unit unit
                        && unit.part() == Part.DEGREE)
                .toArray();
        return counts.length == 2 && counts[0] == 0 ? counts[1] : 0;
    }

    private int byHalves() {
        if (numbers.length % 2 != 0 || numbers.length > 6) {
            throw new CoordinateSyntaxException(
                    tokens.get(numbers[numbers.length - 1]).startUtf16(), Reason.UNCLEAR_GROUPING);
        }
        return numbers.length / 2;
    }

    /// The index of the first token of the second coordinate, between the two numbers that meet there.
    private int boundary(int lastNumber, int nextNumber) {
        for (int i = lastNumber + 1; i < nextNumber; i++) {
            if (tokens.get(i) instanceof Joiner joiner) {
                throw new CoordinateSyntaxException(joiner.startUtf16(), Reason.UNEXPECTED_CHARACTER);
            }
            if (tokens.get(i) instanceof Separator) {
                return i + 1;
            }
        }
        List<Mark> marks = marksBetween(lastNumber, nextNumber);
        if (marks.isEmpty()) {
            return nextNumber;
        }
        for (Mark mark : marks) {
            if (mark.axis() != marks.getFirst().axis()) {
                return tokens.indexOf(mark);
            }
        }
        return belongsToNext(marks, nextNumber) ? tokens.indexOf(marks.getFirst()) : nextNumber;
    }

    private boolean belongsToNext(List<Mark> marks, int nextNumber) {
        boolean prefixed = !marksBetween(0, numbers[0]).isEmpty();
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        boolean spaceBefore = tokens.get(tokens.indexOf(first) - 1).endUtf16() < first.startUtf16();
        boolean spaceAfter = last.endUtf16() < tokens.get(nextNumber).startUtf16();
        return prefixed || (spaceBefore && !spaceAfter);
    }

    private List<Mark> marksBetween(int from, int to) {
        return tokens.subList(from, to).stream()
                .filter(Mark.class::isInstance)
                .map(Mark.class::cast)
                .toList();
    }
}
