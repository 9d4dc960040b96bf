package org.rareearthatlas.filter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The operators of CQL2 by their names in CQL2-JSON (OGC 21-065r2, clauses 6 to 8).
final class Cql2Operators {

    static final Set<String> LOGICAL = Set.of("and", "or", "not");
    static final Set<String> COMPARISON = Set.of("=", "<>", "<", ">", "<=", ">=");
    static final Set<String> OTHER_PREDICATES = Set.of("like", "between", "in", "isNull");
    static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "div", "^");
    static final Set<String> CHARACTER = Set.of("casei", "accenti");
    static final Set<String> SPATIAL = Set.of(
            "s_contains", "s_crosses", "s_disjoint", "s_equals", "s_intersects", "s_overlaps", "s_touches", "s_within");
    static final Set<String> TEMPORAL = Set.of(
            "t_after",
            "t_before",
            "t_contains",
            "t_disjoint",
            "t_during",
            "t_equals",
            "t_finishedBy",
            "t_finishes",
            "t_intersects",
            "t_meets",
            "t_metBy",
            "t_overlappedBy",
            "t_overlaps",
            "t_startedBy",
            "t_starts");

    /// Operators that are written like functions in CQL2-Text, by their name in lower case.
    private static final Map<String, String> CALLS = java.util.stream.Stream.of(CHARACTER, SPATIAL, TEMPORAL)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private Cql2Operators() {}

    /// The operator that CQL2-Text calls by this name, in any case.
    static Optional<String> findCall(String name) {
        return Optional.ofNullable(CALLS.get(name.toLowerCase(Locale.ROOT)));
    }

    static boolean isPredicate(String name) {
        return LOGICAL.contains(name)
                || COMPARISON.contains(name)
                || OTHER_PREDICATES.contains(name)
                || SPATIAL.contains(name)
                || TEMPORAL.contains(name);
    }

    /// How many operands an operator takes.
    ///
    /// @return the number; -1 for two or more; absent when there is no such operator
    static Optional<Integer> findOperandCount(String name) {
        if (name.equals("not") || name.equals("isNull") || CHARACTER.contains(name)) {
            return Optional.of(1);
        }
        if (name.equals("and") || name.equals("or")) {
            return Optional.of(-1);
        }
        if (name.equals("between")) {
            return Optional.of(3);
        }
        boolean known = isPredicate(name) || ARITHMETIC.contains(name);
        return known ? Optional.of(2) : Optional.empty();
    }
}
