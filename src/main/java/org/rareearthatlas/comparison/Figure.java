package org.rareearthatlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.ResourceCode;

/// A figure as claims state it. Figures are never added up: two claims may count the same ore.
///
/// @param value in the unit of its measure
/// @param claims those that state exactly this, at least one
public record Figure(double value, Counted counted, List<Claim> claims) {

    /// What a figure counts.
    ///
    /// @param part the part of the subject that it holds for; null for the whole
    /// @param categories empty when the source names none
    /// @param code null when the source names none
    /// @param computed whether the atlas has computed it as ore times grade
    public record Counted(
            @Nullable String part,
            Set<ResourceCategory> categories,
            @Nullable ResourceCode code,
            Stance stance,
            boolean computed) {}

    private record Key(double value, Counted counted) {}

    /// The figures of a measure that claims state, the greatest first.
    static List<Figure> list(Measure measure, List<Claim> claims) {
        Map<Key, List<Claim>> found = claims.stream()
                .filter(claim -> value(measure, claim).isPresent())
                .collect(Collectors.groupingBy(claim -> key(measure, claim), LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .map(entry -> new Figure(entry.getKey().value(), entry.getKey().counted(), entry.getValue()))
                .sorted((left, right) -> Double.compare(right.value(), left.value()))
                .toList();
    }

    private static OptionalDouble value(Measure measure, Claim claim) {
        if (!(claim.data().statement() instanceof Statement.HasResource has)) {
            return OptionalDouble.empty();
        }
        @Nullable Double value = measure.of(has.resource());
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Key key(Measure measure, Claim claim) {
        Statement.HasResource has = (Statement.HasResource) claim.data().statement();
        return new Key(
                value(measure, claim).orElseThrow(),
                new Counted(
                        has.part(),
                        has.estimate().categories(),
                        has.resource().code(),
                        claim.data().stance(),
                        measure.isComputed(has.resource())));
    }

    /// Whether it is stated of the whole place, so that it may be set beside others.
    boolean isOfWhole() {
        return counted.part() == null && counted.stance() == Stance.SUPPORTS;
    }
}
