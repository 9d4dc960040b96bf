package org.rareearthatlas.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.io.WKTWriter;
import org.rareearthatlas.filter.Cql2Node.Operation;

/// Writes an expression as CQL2-Text, to quote it in messages. What is written reads back as the same
/// expression.
final class Cql2TextWriter {

    private static final int MAX_QUOTED_UTF16 = 80;

    private Cql2TextWriter() {}

    /// The expression, cut when it is long.
    static String quote(Cql2Node node) {
        String text = write(node);
        return text.length() <= MAX_QUOTED_UTF16 ? text : text.substring(0, MAX_QUOTED_UTF16) + "…";
    }

    static String write(Cql2Node node) {
        return switch (node) {
            case Operation operation -> operation(operation);
            case Cql2Node.Property property -> "\"" + property.name().replace("\"", "\"\"") + "\"";
            case Cql2Node.Text text -> "'" + text.value().replace("'", "''") + "'";
            case Cql2Node.Number number -> number(number.value());
            case Cql2Node.Truth truth -> truth.value() ? "TRUE" : "FALSE";
            case Cql2Node.Date date -> "DATE('" + date.value() + "')";
            case Cql2Node.Timestamp timestamp -> "TIMESTAMP('" + timestamp.value() + "')";
            case Cql2Node.Interval interval ->
                "INTERVAL(" + instant(interval.start()) + ", " + instant(interval.end()) + ")";
            case Cql2Node.Open open -> "'..'";
            case Cql2Node.Shape shape -> new WKTWriter().write(shape.geometry());
            case Cql2Node.Box box ->
                "BBOX(%s, %s, %s, %s)"
                        .formatted(number(box.minX()), number(box.minY()), number(box.maxX()), number(box.maxY()));
            case Cql2Node.Items items -> "(" + list(items.all()) + ")";
        };
    }

    private static String operation(Operation operation) {
        List<Cql2Node> operands = operation.operands();
        String name = operation.name();
        String keyword = name.toUpperCase(Locale.ROOT);
        if (name.equals("not")) {
            return "(NOT " + write(operands.getFirst()) + ")";
        }
        if (name.equals("isNull")) {
            return "(" + write(operands.getFirst()) + " IS NULL)";
        }
        if (name.equals("between")) {
            return "(%s BETWEEN %s AND %s)"
                    .formatted(write(operands.get(0)), write(operands.get(1)), write(operands.get(2)));
        }
        boolean call = Cql2Operators.findCall(name).isPresent();
        return call
                ? keyword + "(" + list(operands) + ")"
                : "(" + operands.stream().map(Cql2TextWriter::write).collect(Collectors.joining(" " + keyword + " "))
                        + ")";
    }

    private static String list(List<Cql2Node> nodes) {
        return nodes.stream().map(Cql2TextWriter::write).collect(Collectors.joining(", "));
    }

    private static String instant(Cql2Node node) {
        return switch (node) {
            case Cql2Node.Date date -> "'" + date.value() + "'";
            case Cql2Node.Timestamp timestamp -> "'" + timestamp.value() + "'";
            default -> write(node);
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
