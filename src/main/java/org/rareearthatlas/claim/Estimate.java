package org.rareearthatlas.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// What the figures of a resource count.
///
/// @param categories in their order; empty when the source names none
/// @param cutOffPercentTreo the grade below which rock is not counted, in percent of total rare-earth oxides by mass,
///     above 0 and below 100; null when the source gives none
public record Estimate(
        Set<ResourceCategory> categories, @Nullable Double cutOffPercentTreo) {

    /// The source says nothing of it.
    public static final Estimate UNSTATED = new Estimate(Set.of(), null);

    /// @throws InvalidInputException when the cut-off is out of range
    public Estimate {
        categories = ResourceCategory.inOrder(categories);
        if (cutOffPercentTreo != null && !(cutOffPercentTreo > 0 && cutOffPercentTreo < 100)) {
            throw new InvalidInputException(Problem.of("cutOffPercentTreo", "resource.cutOff.range"));
        }
    }

    /// Whether both, as far as both say, count the same.
    boolean countsAs(Estimate other) {
        boolean sameCategories =
                categories.isEmpty() || other.categories.isEmpty() || categories.equals(other.categories);
        boolean sameCutOff = cutOffPercentTreo == null
                || other.cutOffPercentTreo == null
                || cutOffPercentTreo.equals(other.cutOffPercentTreo);
        return sameCategories && sameCutOff;
    }
}
