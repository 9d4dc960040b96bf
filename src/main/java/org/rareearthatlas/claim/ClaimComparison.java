package org.rareearthatlas.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.rareearthatlas.source.SourceId;

/// All that is said of one thing about a subject, such as its status: agreeing claims together, nothing averaged.
///
/// @param type what the claims are about
/// @param values those that the map shows first, then those with most voices
/// @param disputed whether two values cannot both hold, or one is both supported and contradicted
public record ClaimComparison(StatementType type, List<StatedValue> values, boolean disputed) {

    private static final Comparator<Claim> NEWEST_FIRST = Comparator.comparing(
                    (Claim claim) -> claim.findSource()
                            .map(source -> source.data().publishedOn())
                            .orElse(null),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(claim -> claim.id().value());

    public ClaimComparison {
        values = List.copyOf(values);
    }

    /// Compares the claims of one subject, type by type, in the order of [StatementType].
    ///
    /// @param originOf the source that a source reports in the end; the source itself when it reports none
    static List<ClaimComparison> of(List<Claim> claims, UnaryOperator<SourceId> originOf) {
        Map<StatementType, List<Claim>> byType = new EnumMap<>(StatementType.class);
        claims.forEach(
                claim -> byType.computeIfAbsent(StatementType.of(claim.data().statement()), type -> new ArrayList<>())
                        .add(claim));
        return byType.entrySet().stream()
                .map(entry -> compare(entry.getKey(), entry.getValue(), originOf))
                .toList();
    }

    /// Whether these claims about one thing disagree.
    public static boolean disagree(List<Claim> claims) {
        return of(claims, UnaryOperator.identity()).stream().anyMatch(ClaimComparison::disputed);
    }

    private static ClaimComparison compare(StatementType type, List<Claim> claims, UnaryOperator<SourceId> originOf) {
        List<StatedValue> values = group(claims).stream()
                .map(group -> value(group, originOf))
                .sorted(Comparator.comparing(StatedValue::accepted)
                        .thenComparing(StatedValue::voices)
                        .reversed())
                .toList();
        return new ClaimComparison(type, values, isDisputed(values));
    }

    /// Each claim joins the first group with whose first claim it agrees: those the map shows begin.
    private static List<List<Claim>> group(List<Claim> claims) {
        List<List<Claim>> groups = new ArrayList<>();
        claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.data().accepted())
                        .reversed())
                .forEach(claim -> groups.stream()
                        .filter(group -> Agreement.of(group.getFirst().data(), claim.data()) == Verdict.SAME)
                        .findFirst()
                        .orElseGet(() -> added(groups))
                        .add(claim));
        return groups;
    }

    private static List<Claim> added(List<List<Claim>> groups) {
        List<Claim> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static StatedValue value(List<Claim> group, UnaryOperator<SourceId> originOf) {
        int voices = (int) group.stream()
                .filter(claim -> claim.data().stance() == Stance.SUPPORTS)
                .map(Claim::source)
                .filter(Objects::nonNull)
                .map(source -> originOf.apply(source.id()))
                .distinct()
                .count();
        return new StatedValue(
                group.getFirst().data().statement(),
                group.stream().sorted(NEWEST_FIRST).toList(),
                voices);
    }

    private static boolean isDisputed(List<StatedValue> values) {
        if (values.stream().anyMatch(StatedValue::denied)) {
            return true;
        }
        List<StatedValue> supported =
                values.stream().filter(StatedValue::isSupported).toList();
        return supported.stream()
                .anyMatch(left -> supported.stream().anyMatch(right -> left != right && areContrary(left, right)));
    }

    private static boolean areContrary(StatedValue left, StatedValue right) {
        return left.claims().stream()
                .anyMatch(one -> right.claims().stream()
                        .anyMatch(other -> Agreement.of(one.data(), other.data()) == Verdict.CONTRARY));
    }
}
