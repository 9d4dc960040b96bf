package org.rareearthatlas.comparison;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Resource;

/// A figure of a resource.
public enum Measure {
    /// Ore in million metric tons.
    TONNAGE_MT,
    /// Total rare-earth oxides in percent by mass.
    GRADE_PERCENT_TREO,
    /// Rare-earth oxides in million metric tons.
    CONTAINED_REO_MT;

    /// The figure; null when the resource has none.
    @Nullable
    Double of(Resource resource) {
        return switch (this) {
            case TONNAGE_MT -> resource.tonnageMt();
            case GRADE_PERCENT_TREO -> resource.gradePercentTreo();
            case CONTAINED_REO_MT -> resource.containedOrComputedMt();
        };
    }

    /// Whether the figure is ore times grade instead of a statement of the source.
    boolean isComputed(Resource resource) {
        return this == CONTAINED_REO_MT && resource.containedReoMt() == null;
    }
}
