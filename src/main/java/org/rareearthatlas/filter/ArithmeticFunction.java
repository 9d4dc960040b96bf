package org.rareearthatlas.filter;

import org.geotools.api.filter.capability.FunctionName;
import org.geotools.filter.FunctionExpressionImpl;
import org.jspecify.annotations.Nullable;

/// CQL2's arithmetic as a GeoTools function; nothing when an operand is missing, NaN or infinite as in
/// Java. Public because GeoTools finds functions as services.
public final class ArithmeticFunction extends FunctionExpressionImpl {

    static final FunctionName NAME =
            functionName("cql2Arithmetic", "result:Double", "operator:String", "left:Double", "right:Double");

    public ArithmeticFunction() {
        super(NAME);
    }

    @Override
    public @Nullable Object evaluate(Object feature) {
        @Nullable String operator = getExpression(0).evaluate(feature, String.class);
        @Nullable Double left = getExpression(1).evaluate(feature, Double.class);
        @Nullable Double right = getExpression(2).evaluate(feature, Double.class);
        return operator == null || left == null || right == null ? null : calculate(operator, left, right);
    }

    private static double calculate(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "%" -> left % right;
            case "^" -> Math.pow(left, right);
            // Towards zero, as SQL divides integers.
            case "div" -> right == 0 ? Double.NaN : (double) (long) (left / right);
            default -> throw new IllegalArgumentException("No operator " + operator);
        };
    }
}
