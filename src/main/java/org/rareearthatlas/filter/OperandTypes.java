package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.filter.Cql2Node.Operation;
import org.rareearthatlas.filter.Cql2Node.Property;

/// Tells what the operands of an expression are, and which properties it reads.
final class OperandTypes {

    private OperandTypes() {}

    static OperandType of(Cql2Node node) {
        return switch (node) {
            case Property property -> property.type();
            case Cql2Node.Text text -> OperandType.TEXT;
            case Cql2Node.Number number -> OperandType.NUMBER;
            case Cql2Node.Truth truth -> OperandType.BOOLEAN;
            case Cql2Node.Date date -> OperandType.TEMPORAL;
            case Cql2Node.Timestamp timestamp -> OperandType.TEMPORAL;
            case Cql2Node.Interval interval -> OperandType.TEMPORAL;
            case Cql2Node.Open open -> OperandType.TEMPORAL;
            case Cql2Node.Shape shape -> OperandType.GEOMETRY;
            case Cql2Node.Box box -> OperandType.GEOMETRY;
            case Cql2Node.Items items -> of(items.all().getFirst());
            case Operation operation -> of(operation);
        };
    }

    private static OperandType of(Operation operation) {
        if (Cql2Operators.ARITHMETIC.contains(operation.name())) {
            return OperandType.NUMBER;
        }
        return Cql2Operators.CHARACTER.contains(operation.name()) ? OperandType.TEXT : OperandType.BOOLEAN;
    }

    /// @throws InvalidFilterException when the operand is of another type
    static void require(OperandType type, Cql2Node node) {
        OperandType actual = of(node);
        if (actual != type) {
            throw new InvalidFilterException(
                    Cql2TextWriter.quote(node), "a " + words(type) + " is expected, but this is a " + words(actual));
        }
    }

    static String words(OperandType type) {
        return switch (type) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case BOOLEAN -> "truth value";
            case TEMPORAL -> "date or time";
            case GEOMETRY -> "geometry";
        };
    }

    /// Every property that an expression reads, each once.
    static List<Property> properties(Cql2Node node) {
        List<Property> properties = new ArrayList<>();
        collect(node, properties);
        return properties.stream().distinct().toList();
    }

    private static void collect(Cql2Node node, List<Property> found) {
        switch (node) {
            case Property property -> found.add(property);
            case Operation operation -> operation.operands().forEach(operand -> collect(operand, found));
            case Cql2Node.Items items -> items.all().forEach(item -> collect(item, found));
            case Cql2Node.Interval interval -> {
                collect(interval.start(), found);
                collect(interval.end(), found);
            }
            default -> {}
        }
    }
}
