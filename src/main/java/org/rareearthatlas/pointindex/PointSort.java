package org.rareearthatlas.pointindex;

import java.util.EnumSet;
import java.util.Set;

/// What a listing is sorted by: numbers of deposits as numbers, names as [NameOrder] has them, figures by their size,
/// all
/// else by its text. Where nothing is known of a deposit, it comes first, or last when it goes downwards, as GeoTools
/// sorts.
///
/// @param attribute of [DepositFeatures#SCHEMA], one that [#isSortable]
public record PointSort(String attribute, boolean descending) {

    private static final Set<DepositAttribute> UNSORTED =
            EnumSet.of(DepositAttribute.GEOMETRY, DepositAttribute.OUTLINE);

    public PointSort {
        if (!isSortable(attribute)) {
            throw new IllegalArgumentException("Deposits cannot be sorted by " + attribute);
        }
    }

    /// Whether deposits can be sorted by an attribute: by all but geometries.
    public static boolean isSortable(String attribute) {
        return DepositAttribute.find(attribute)
                .filter(found -> !UNSORTED.contains(found))
                .isPresent();
    }

    /// By name, as a reader of the language expects it.
    public static PointSort byName(NameLanguage language) {
        return new PointSort(language.attribute().attribute(), false);
    }

    DepositAttribute column() {
        return DepositAttribute.find(attribute).orElseThrow();
    }
}
