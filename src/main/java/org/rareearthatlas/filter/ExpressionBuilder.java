package org.rareearthatlas.filter;

import java.util.List;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.rareearthatlas.filter.Cql2Node.Operation;

/// Makes GeoTools expressions of values.
final class ExpressionBuilder {

    private static final FilterFactory FACTORY = FilterBuilder.FACTORY;

    private ExpressionBuilder() {}

    static Expression build(Cql2Node node) {
        return switch (node) {
            case Cql2Node.Property property -> FACTORY.property(property.name());
            case Cql2Node.Text text -> FACTORY.literal(text.value());
            case Cql2Node.Number number -> FACTORY.literal(number.value());
            case Cql2Node.Truth truth -> FACTORY.literal(truth.value());
            case Cql2Node.Date date -> FACTORY.literal(date.value());
            case Cql2Node.Timestamp timestamp -> FACTORY.literal(timestamp.value());
            case Operation operation -> operation(operation);
            default -> throw new InvalidFilterException(Cql2TextWriter.quote(node), "this is not a single value");
        };
    }

    private static Expression operation(Operation operation) {
        if (Cql2Operators.CHARACTER.contains(operation.name())) {
            return folded(operation);
        }
        if (!Cql2Operators.ARITHMETIC.contains(operation.name())) {
            throw new InvalidFilterException(
                    Cql2TextWriter.quote(operation), "this is a condition, where a value is expected");
        }
        operation.operands().forEach(operand -> OperandTypes.require(OperandType.NUMBER, operand));
        List<Expression> operands =
                operation.operands().stream().map(ExpressionBuilder::build).toList();
        return FACTORY.function(
                ArithmeticFunction.NAME.getName(), FACTORY.literal(operation.name()), operands.get(0), operands.get(1));
    }

    /// A literal is folded at once, not for each feature.
    private static Expression folded(Operation operation) {
        Cql2Node operand = operation.operands().getFirst();
        OperandTypes.require(OperandType.TEXT, operand);
        boolean caseless = operation.name().equals("casei");
        Expression inner = build(operand);
        if (inner instanceof org.geotools.api.filter.expression.Literal literal) {
            String text = String.valueOf(literal.getValue());
            return FACTORY.literal(caseless ? TextMatching.foldCase(text) : TextMatching.stripAccents(text));
        }
        String function = caseless ? FoldCaseFunction.NAME.getName() : StripAccentsFunction.NAME.getName();
        return FACTORY.function(function, inner);
    }
}
