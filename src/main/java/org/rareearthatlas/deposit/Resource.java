package org.rareearthatlas.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// How much there is said to be. Each part may be unknown.
///
/// @param tonnageMt ore in million metric tons, above 0 and at most 1,000,000
/// @param gradePercentTreo total rare-earth oxides in percent by mass, above 0 and at most 100
/// @param containedReoMt rare-earth oxides in million metric tons, above 0 and at most the tonnage
/// @param asOf the date for which the figures hold
public record Resource(
        @Nullable Double tonnageMt,
        @Nullable Double gradePercentTreo,
        @Nullable Double containedReoMt,
        @Nullable ResourceCode code,
        @Nullable LocalDate asOf) {

    public static final double MAX_TONNAGE_MT = 1_000_000;

    /// Nothing known.
    public static final Resource NONE = new Resource(null, null, null, null, null);

    /// @throws InvalidInputException naming each figure that is out of range
    public Resource {
        List<Problem> problems = new ArrayList<>();
        if (outside(tonnageMt, MAX_TONNAGE_MT)) {
            problems.add(Problem.of("tonnageMt", "resource.tonnage.range", MAX_TONNAGE_MT));
        }
        if (outside(gradePercentTreo, 100)) {
            problems.add(Problem.of("gradePercentTreo", "resource.grade.range"));
        }
        if (outside(containedReoMt, tonnageMt == null ? MAX_TONNAGE_MT : tonnageMt)) {
            problems.add(Problem.of("containedReoMt", "resource.contained.range"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static boolean outside(@Nullable Double value, double max) {
        return value != null && !(value > 0 && value <= max);
    }

    /// Whether any figure is known; a code or date alone says nothing.
    public boolean hasFigures() {
        return tonnageMt != null || gradePercentTreo != null || containedReoMt != null;
    }

    /// Rare-earth oxides in million metric tons: as stated, else ore times grade; null when neither is known.
    public @Nullable Double containedOrComputedMt() {
        if (containedReoMt != null || tonnageMt == null || gradePercentTreo == null) {
            return containedReoMt;
        }
        return tonnageMt * gradePercentTreo / 100;
    }
}
