package org.rareearthatlas.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.text.TextFolding;

/// Whether two claims of one subject agree. Figures are compared in the atlas's units, whatever the sources' own were.
final class Agreement {

    /// Sources round their figures: two that differ by less count as the same.
    static final double FIGURE_TOLERANCE = 0.01;

    /// Two places as near as this, beyond their stated radii, count as the same.
    static final double PLACE_TOLERANCE_M = 5_000;

    private Agreement() {}

    static Verdict of(ClaimData left, ClaimData right) {
        return switch (left.statement()) {
            case Statement.HasResource one
            when right.statement() instanceof Statement.HasResource other -> resources(one, other);
            case Statement.LiesAt one when right.statement() instanceof Statement.LiesAt other -> places(one, other);
            case Statement.HasStatus one
            when right.statement() instanceof Statement.HasStatus other ->
                one.equals(other) ? Verdict.SAME : atDifferentTimes(left.validOn(), right.validOn());
            case Statement.HasDepositType one
            when right.statement() instanceof Statement.HasDepositType other ->
                one.type() == other.type() ? Verdict.SAME : Verdict.CONTRARY;
            case Statement.IsOwnedBy one
            when right.statement() instanceof Statement.IsOwnedBy other ->
                owners(one, other, atDifferentTimes(left.validOn(), right.validOn()));
            default -> left.statement().equals(right.statement()) ? Verdict.SAME : Verdict.COMPATIBLE;
        };
    }

    /// A stage follows another, and an estimate an older one.
    private static Verdict atDifferentTimes(@Nullable LocalDate left, @Nullable LocalDate right) {
        boolean different = left != null && right != null && left.getYear() != right.getYear();
        return different ? Verdict.COMPATIBLE : Verdict.CONTRARY;
    }

    private static Verdict resources(Statement.HasResource left, Statement.HasResource right) {
        if (!part(left).equals(part(right)) || !left.estimate().countsAs(right.estimate())) {
            return Verdict.COMPATIBLE;
        }
        double[] differences = Stream.of(
                        difference(tonnage(left), tonnage(right)),
                        difference(grade(left), grade(right)),
                        difference(
                                left.resource().containedOrComputedMt(),
                                right.resource().containedOrComputedMt()))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (differences.length == 0) {
            return Verdict.COMPATIBLE;
        }
        for (double difference : differences) {
            if (difference > FIGURE_TOLERANCE) {
                return atDifferentTimes(left.resource().asOf(), right.resource().asOf());
            }
        }
        return Verdict.SAME;
    }

    /// One owner with one share is the same; two owners go together as long as their shares do not exceed the whole.
    private static Verdict owners(Statement.IsOwnedBy left, Statement.IsOwnedBy right, Verdict otherwise) {
        Double one = left.sharePercent();
        Double other = right.sharePercent();
        if (TextFolding.fold(left.owner()).equals(TextFolding.fold(right.owner()))) {
            boolean same = difference(one, other).orElse(0) <= FIGURE_TOLERANCE;
            return same ? Verdict.SAME : otherwise;
        }
        return one != null && other != null && one + other > 100 ? otherwise : Verdict.COMPATIBLE;
    }

    private static String part(Statement.HasResource has) {
        return TextFolding.fold(Optional.ofNullable(has.part()).orElse(""));
    }

    private static @Nullable Double tonnage(Statement.HasResource has) {
        return has.resource().tonnageMt();
    }

    private static @Nullable Double grade(Statement.HasResource has) {
        return has.resource().gradePercentTreo();
    }

    /// The relative difference; nothing when only one is known.
    private static OptionalDouble difference(@Nullable Double left, @Nullable Double right) {
        return left == null || right == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.abs(left - right) / Math.max(left, right));
    }

    private static Verdict places(Statement.LiesAt left, Statement.LiesAt right) {
        if (left.precision() == LocationPrecision.UNLOCATED || right.precision() == LocationPrecision.UNLOCATED) {
            return left.precision() == right.precision() ? Verdict.SAME : Verdict.COMPATIBLE;
        }
        if (left.point() == null || right.point() == null) {
            return Verdict.COMPATIBLE;
        }
        double apartM = Geodesic.distanceM(left.point(), right.point());
        return apartM <= PLACE_TOLERANCE_M + radiusM(left) + radiusM(right) ? Verdict.SAME : Verdict.CONTRARY;
    }

    private static double radiusM(Statement.LiesAt lies) {
        return lies.radiusM() == null ? 0 : lies.radiusM();
    }
}
