package org.rareearthatlas.filter;

/// Checks how many operands an operator has.
final class Cql2Operands {

    private Cql2Operands() {}

    /// @throws InvalidFilterException when the operator takes another number, or there is no such operator
    static void requireCount(String operator, int count, String place) {
        int expected = Cql2Operators.findOperandCount(operator)
                .orElseThrow(() -> new InvalidFilterException(place, "there is no operator \"" + operator + "\""));
        boolean right = expected == -1 ? count >= 2 : count == expected;
        if (!right) {
            throw new InvalidFilterException(
                    place,
                    "\"" + operator + "\" takes " + (expected == -1 ? "two or more" : expected) + " operands, not "
                            + count);
        }
    }
}
