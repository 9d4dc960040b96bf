package org.rareearthatlas.filter;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.rareearthatlas.filter.Cql2Node.Operation;
import org.rareearthatlas.geo.CrsReference;

/// Makes GeoTools filters of single predicates, without regard to missing values.
final class PredicateBuilder {

    private static final FilterFactory FACTORY = FilterBuilder.FACTORY;

    private final SpatialBuilder spatial;

    PredicateBuilder(CrsReference crs) {
        this.spatial = new SpatialBuilder(crs);
    }

    Filter build(Operation operation) {
        String name = operation.name();
        if (Cql2Operators.SPATIAL.contains(name)) {
            return spatial.build(operation);
        }
        if (Cql2Operators.TEMPORAL.contains(name)) {
            return TemporalBuilder.build(operation);
        }
        if (Cql2Operators.COMPARISON.contains(name)) {
            return comparison(operation);
        }
        return switch (name) {
            case "like" -> like(operation);
            case "between" -> between(operation);
            case "in" -> in(operation);
            default ->
                throw new InvalidFilterException(Cql2TextWriter.quote(operation), "this is a value, not a condition");
        };
    }

    private static Filter comparison(Operation operation) {
        Cql2Node left = operation.operands().get(0);
        Cql2Node right = operation.operands().get(1);
        OperandType type = OperandTypes.of(left);
        OperandTypes.require(type, right);
        boolean ordered = !operation.name().equals("=") && !operation.name().equals("<>");
        if (type == OperandType.GEOMETRY || (ordered && type == OperandType.BOOLEAN)) {
            throw new InvalidFilterException(
                    Cql2TextWriter.quote(operation),
                    "a " + OperandTypes.words(type) + " cannot be compared with " + operation.name());
        }
        if (type == OperandType.TEMPORAL) {
            return TemporalBuilder.compare(operation);
        }
        return compare(operation.name(), ExpressionBuilder.build(left), ExpressionBuilder.build(right));
    }

    private static Filter compare(String operator, Expression left, Expression right) {
        return switch (operator) {
            case "=" -> FACTORY.equals(left, right);
            case "<>" -> FACTORY.notEqual(left, right);
            case "<" -> FACTORY.less(left, right);
            case ">" -> FACTORY.greater(left, right);
            case "<=" -> FACTORY.lessOrEqual(left, right);
            case ">=" -> FACTORY.greaterOrEqual(left, right);
            default -> throw new IllegalStateException(operator);
        };
    }

    private static Filter like(Operation operation) {
        Cql2Node value = operation.operands().get(0);
        Cql2Node pattern = operation.operands().get(1);
        OperandTypes.require(OperandType.TEXT, value);
        if (!isPattern(pattern)) {
            throw new InvalidFilterException(
                    Cql2TextWriter.quote(pattern), "the pattern of LIKE is a text in quotes, such as 'Lov%'");
        }
        return FACTORY.equals(
                FACTORY.function(
                        LikeFunction.NAME.getName(), ExpressionBuilder.build(value), ExpressionBuilder.build(pattern)),
                FACTORY.literal(Boolean.TRUE));
    }

    private static boolean isPattern(Cql2Node node) {
        return node instanceof Cql2Node.Text
                || (node instanceof Operation operation
                        && Cql2Operators.CHARACTER.contains(operation.name())
                        && isPattern(operation.operands().getFirst()));
    }

    private static Filter between(Operation operation) {
        operation.operands().forEach(operand -> OperandTypes.require(OperandType.NUMBER, operand));
        List<Expression> operands =
                operation.operands().stream().map(ExpressionBuilder::build).toList();
        return FACTORY.between(operands.get(0), operands.get(1), operands.get(2));
    }

    private static Filter in(Operation operation) {
        Cql2Node value = operation.operands().getFirst();
        List<Cql2Node> items = ((Cql2Node.Items) operation.operands().get(1)).all();
        if (items.isEmpty() || items.size() > FilterLimits.MAX_LIST_ITEMS) {
            throw new InvalidFilterException(
                    Cql2TextWriter.quote(value) + " IN", "a list has 1 to " + FilterLimits.MAX_LIST_ITEMS + " items");
        }
        List<Filter> parts = items.stream()
                .map(item -> comparison(Operation.of("=", value, item)))
                .toList();
        return parts.size() == 1 ? parts.getFirst() : FACTORY.or(parts);
    }
}
