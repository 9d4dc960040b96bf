package org.rareearthatlas.catalog;

import java.util.List;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimId;

/// Which claims a filter can select at most.
///
/// @param ids those it names; null when it names none
/// @param ofDeposits whether claims about deposits are among them
record ClaimChoice(@Nullable List<ClaimId> ids, boolean ofDeposits) {

    static final ClaimChoice ALL = new ClaimChoice(null, true);

    private static final String ID_PREFIX = LayerName.CLAIM.typeName() + ".";

    static ClaimChoice of(Filter filter) {
        return switch (filter) {
            case Id id -> new ClaimChoice(ids(id), true);
            case PropertyIsEqualTo equal -> new ClaimChoice(null, !asksRegions(equal));
            case And and ->
                and.getChildren().stream()
                        .map(ClaimChoice::of)
                        .reduce(
                                ALL,
                                (one, other) -> new ClaimChoice(
                                        one.ids == null ? other.ids : one.ids, one.ofDeposits && other.ofDeposits));
            default -> ALL;
        };
    }

    private static boolean asksRegions(PropertyIsEqualTo equal) {
        return equal.getExpression1() instanceof PropertyName name
                && name.getPropertyName().equals("subjectKind")
                && equal.getExpression2() instanceof Literal literal
                && "REGION".equals(literal.getValue())
                && equal.isMatchingCase();
    }

    private static List<ClaimId> ids(Id filter) {
        return filter.getIDs().stream()
                .map(String::valueOf)
                .filter(id -> id.startsWith(ID_PREFIX)
                        && id.substring(ID_PREFIX.length()).matches("\\d{1,18}"))
                .map(id -> new ClaimId(Long.parseLong(id.substring(ID_PREFIX.length()))))
                .toList();
    }
}
