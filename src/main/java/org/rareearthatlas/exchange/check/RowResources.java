package org.rareearthatlas.exchange.check;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;

/// Reads the figures of a row.
final class RowResources {

    /// Bayan Obo, the largest known deposit of rare earths, has about 1,500 Mt of ore.
    private static final double LARGE_MT = 5_000;

    /// Above the richest ores known, weathered carbonatites of 30 to 40 %.
    private static final double RICH_PERCENT = 45;

    private static final double MOST_PERCENT = 100;

    private final ColumnMapping mapping;
    private final List<String> cells;
    private final List<RowIssue> issues;

    RowResources(ColumnMapping mapping, List<String> cells, List<RowIssue> issues) {
        this.mapping = mapping;
        this.cells = cells;
        this.issues = issues;
    }

    /// [Resource#NONE] when there are no figures, or an issue says what is wrong with them.
    Resource read() {
        Double tonnageMt = figure(Field.TONNAGE, mapping.tonnageUnit()::toMt);
        Double grade = figure(Field.GRADE, mapping.gradeUnit()::toPercent);
        Double containedMt = figure(Field.CONTAINED, mapping.containedUnit()::toMt);
        boolean fits = check(Field.TONNAGE, tonnageMt, Resource.MAX_TONNAGE_MT, LARGE_MT, IssueKind.TONNAGE_RANGE)
                & check(Field.GRADE, grade, MOST_PERCENT, RICH_PERCENT, IssueKind.GRADE_RANGE)
                & check(
                        Field.CONTAINED,
                        containedMt,
                        tonnageMt == null ? Resource.MAX_TONNAGE_MT : tonnageMt,
                        LARGE_MT,
                        IssueKind.CONTAINED_RANGE);
        boolean any = tonnageMt != null || grade != null || containedMt != null;
        return fits && any ? new Resource(tonnageMt, grade, containedMt, code(), date()) : Resource.NONE;
    }

    /// The figures with their units, as the source has them.
    String asStated() {
        return Stream.of(
                        stated(Field.TONNAGE, mapping.tonnageUnit().symbol()),
                        stated(Field.GRADE, mapping.gradeUnit().symbol()),
                        stated(Field.CONTAINED, mapping.containedUnit().symbol()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String stated(Field field, String unit) {
        String text = text(field);
        return text.isEmpty() ? "" : text + " " + unit;
    }

    private String text(Field field) {
        return mapping.columns(field).stream()
                .map(column -> cells.get(column).strip())
                .findFirst()
                .orElse("");
    }

    private int column(Field field) {
        return mapping.columns(field).getFirst();
    }

    private @Nullable Double figure(Field field, DoubleUnaryOperator convert) {
        String text = text(field);
        if (text.isEmpty() || text.equals("-") || text.equals("–")) {
            return null;
        }
        OptionalDouble number = Numbers.number(text.replaceFirst("\\s*%$", ""), mapping.decimalComma());
        if (number.isEmpty()) {
            issues.add(new RowIssue(IssueKind.NUMBER_UNREADABLE, column(field), text, ""));
            return null;
        }
        // A zero in a table of deposits says that the figure is not known.
        return number.getAsDouble() == 0 ? null : convert.applyAsDouble(number.getAsDouble());
    }

    private boolean check(Field field, @Nullable Double value, double most, double unusual, IssueKind outside) {
        if (value == null) {
            return true;
        }
        if (!(value > 0 && value <= most)) {
            issues.add(new RowIssue(outside, column(field), text(field), ""));
            return false;
        }
        if (value > unusual) {
            IssueKind doubt = field == Field.GRADE ? IssueKind.GRADE_DOUBT : IssueKind.TONNAGE_DOUBT;
            issues.add(new RowIssue(doubt, column(field), text(field), ""));
        }
        return true;
    }

    private @Nullable ResourceCode code() {
        String text = text(Field.RESOURCE_CODE);
        if (text.isEmpty()) {
            return null;
        }
        return CodeWords.code(text).orElseGet(() -> {
            issues.add(new RowIssue(IssueKind.UNKNOWN_CODE, column(Field.RESOURCE_CODE), text, ""));
            return ResourceCode.UNKNOWN;
        });
    }

    private @Nullable LocalDate date() {
        String text = text(Field.RESOURCE_DATE);
        if (text.isEmpty()) {
            return null;
        }
        return Numbers.date(text).orElseGet(() -> {
            issues.add(new RowIssue(IssueKind.DATE_UNREADABLE, column(Field.RESOURCE_DATE), text, ""));
            return null;
        });
    }
}
