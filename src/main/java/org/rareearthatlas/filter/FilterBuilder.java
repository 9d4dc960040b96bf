package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.factory.CommonFactoryFinder;
import org.rareearthatlas.filter.Cql2Node.Operation;
import org.rareearthatlas.filter.Cql2Node.Property;
import org.rareearthatlas.geo.CrsReference;

/// Makes a GeoTools filter of a CQL2 expression.
///
/// A predicate on a missing value is neither true nor false, so neither it nor its negation selects the
/// feature (OGC 21-065r2, 6.2). GeoTools knows true and false alone: negations are moved inwards to the
/// predicates, and a negated predicate also asks for the values it reads.
final class FilterBuilder {

    static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();

    private static final Set<String> OWN_NULLS = Set.of("=", "<", ">", "<=", ">=");

    private final PredicateBuilder predicates;

    FilterBuilder(CrsReference crs) {
        this.predicates = new PredicateBuilder(crs);
    }

    Filter build(Cql2Node node) {
        return filter(node, false);
    }

    private Filter filter(Cql2Node node, boolean negated) {
        OperandTypes.require(OperandType.BOOLEAN, node);
        return switch (node) {
            case Cql2Node.Truth truth -> truth.value() == negated ? Filter.EXCLUDE : Filter.INCLUDE;
            case Property property ->
                FACTORY.equals(FACTORY.property(property.name()), FACTORY.literal(Boolean.valueOf(!negated)));
            case Operation operation -> operation(operation, negated);
            default -> throw new IllegalStateException("No truth value: " + node);
        };
    }

    private Filter operation(Operation operation, boolean negated) {
        return switch (operation.name()) {
            case "not" -> filter(operation.operands().getFirst(), !negated);
            case "and" -> join(operation, negated, !negated);
            case "or" -> join(operation, negated, negated);
            case "isNull" -> isNull(operation, negated);
            case "=", "<>" -> comparesPredicates(operation) ? sameTruth(operation, negated) : plain(operation, negated);
            default -> plain(operation, negated);
        };
    }

    private Filter join(Operation operation, boolean negated, boolean all) {
        List<Filter> parts = operation.operands().stream()
                .map(operand -> filter(operand, negated))
                .toList();
        return all ? FACTORY.and(parts) : FACTORY.or(parts);
    }

    private static Filter isNull(Operation operation, boolean negated) {
        Cql2Node operand = operation.operands().getFirst();
        List<Filter> missing = OperandTypes.properties(operand).stream()
                .map(property -> (Filter) FACTORY.isNull(FACTORY.property(property.name())))
                .toList();
        Filter isNull =
                missing.isEmpty() ? Filter.EXCLUDE : missing.size() == 1 ? missing.getFirst() : FACTORY.or(missing);
        return negated ? FACTORY.not(isNull) : isNull;
    }

    private static boolean comparesPredicates(Operation operation) {
        return operation.operands().stream()
                .anyMatch(operand -> operand instanceof Operation inner && Cql2Operators.isPredicate(inner.name()));
    }

    /// `(a > 1) = (b > 1)`: both hold, or neither does.
    private Filter sameTruth(Operation operation, boolean negated) {
        boolean same = operation.name().equals("=") != negated;
        Cql2Node left = operation.operands().get(0);
        Cql2Node right = operation.operands().get(1);
        return FACTORY.or(
                FACTORY.and(filter(left, false), filter(right, !same)),
                FACTORY.and(filter(left, true), filter(right, same)));
    }

    private Filter plain(Operation operation, boolean negated) {
        Filter predicate = predicates.build(operation);
        if (!negated && toleratesNulls(operation)) {
            return predicate;
        }
        List<Filter> parts = new ArrayList<>();
        OperandTypes.properties(operation)
                .forEach(property -> parts.add(FACTORY.not(FACTORY.isNull(FACTORY.property(property.name())))));
        parts.add(negated ? FACTORY.not(predicate) : predicate);
        return parts.size() == 1 ? parts.getFirst() : FACTORY.and(parts);
    }

    /// Whether GeoTools itself finds the predicate false when a value is missing.
    private static boolean toleratesNulls(Operation operation) {
        List<Cql2Node> operands = operation.operands();
        boolean againstLiterals = operands.getFirst() instanceof Property property
                && property.type() != OperandType.TEMPORAL
                && OperandTypes.properties(operation).size() == 1;
        return Cql2Operators.SPATIAL.contains(operation.name())
                || (againstLiterals
                        && (OWN_NULLS.contains(operation.name())
                                || operation.name().equals("in")));
    }
}
