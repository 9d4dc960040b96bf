package org.rareearthatlas.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// How sure an estimate is, in the terms of the two families of reporting codes: the resources and reserves of the
/// CRIRSCO template (JORC, NI 43-101), and the reserves and forecast resources of the Russian classification of 2006.
/// Estimates often add several, such as measured and indicated, or A+B+C1.
public enum ResourceCategory {
    MEASURED,
    INDICATED,
    INFERRED,
    PROVED,
    PROBABLE,
    A,
    B,
    C1,
    C2,
    P1,
    P2,
    P3;

    /// An unmodifiable copy that iterates in the order of the constants.
    static Set<ResourceCategory> inOrder(Collection<ResourceCategory> categories) {
        Set<ResourceCategory> copy = EnumSet.noneOf(ResourceCategory.class);
        copy.addAll(categories);
        return Collections.unmodifiableSet(copy);
    }

    /// Their names, joined by commas; empty for none.
    public static String format(Collection<ResourceCategory> categories) {
        return inOrder(categories).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /// Reads what [#format] wrote.
    ///
    /// @throws IllegalArgumentException for a name that is none of these
    public static Set<ResourceCategory> parse(String names) {
        return names.isEmpty()
                ? Set.of()
                : inOrder(Arrays.stream(names.split(","))
                        .map(ResourceCategory::valueOf)
                        .toList());
    }
}
