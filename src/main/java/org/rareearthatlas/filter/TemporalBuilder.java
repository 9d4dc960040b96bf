package org.rareearthatlas.filter;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.rareearthatlas.filter.Cql2Node.Operation;

/// Makes GeoTools filters of temporal predicates.
final class TemporalBuilder {

    private static final FilterFactory FACTORY = FilterBuilder.FACTORY;

    private TemporalBuilder() {}

    /// A predicate such as `t_before`.
    static Filter build(Operation operation) {
        operation.operands().forEach(operand -> OperandTypes.require(OperandType.TEMPORAL, operand));
        Cql2Node left = operation.operands().get(0);
        Cql2Node right = operation.operands().get(1);
        TemporalRelation relation = TemporalRelation.of(operation.name());
        return FACTORY.equals(
                FACTORY.function(
                        TemporalFunction.NAME.getName(),
                        FACTORY.literal(relation.operator()),
                        end(left, true),
                        end(left, false),
                        end(right, true),
                        end(right, false)),
                FACTORY.literal(Boolean.TRUE));
    }

    /// A comparison such as `<` between instants.
    static Filter compare(Operation operation) {
        for (Cql2Node operand : operation.operands()) {
            if (operand instanceof Cql2Node.Interval) {
                throw new InvalidFilterException(
                        Cql2TextWriter.quote(operand), "an interval is compared by a function such as T_DURING");
            }
        }
        List<Cql2Node> operands = operation.operands();
        return switch (operation.name()) {
            case "=" -> build(new Operation("t_equals", operands));
            case "<>" -> FACTORY.not(build(new Operation("t_equals", operands)));
            case "<" -> build(new Operation("t_before", operands));
            case ">" -> build(new Operation("t_after", operands));
            case "<=" -> FACTORY.not(build(new Operation("t_after", operands)));
            case ">=" -> FACTORY.not(build(new Operation("t_before", operands)));
            default -> throw new IllegalStateException(operation.name());
        };
    }

    private static Expression end(Cql2Node node, boolean start) {
        return switch (node) {
            case Cql2Node.Interval interval -> end(start ? interval.start() : interval.end(), start);
            case Cql2Node.Open open -> FACTORY.literal(TemporalRelation.OPEN);
            default -> {
                OperandTypes.require(OperandType.TEMPORAL, node);
                yield ExpressionBuilder.build(node);
            }
        };
    }
}
