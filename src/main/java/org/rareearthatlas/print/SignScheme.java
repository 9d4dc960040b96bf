package org.rareearthatlas.print;

import java.util.List;
import java.util.function.ToIntFunction;
import org.geotools.api.feature.simple.SimpleFeature;

/// How signs tell one thing.
///
/// @param titleKey of the message above its classes in the legend; empty for none
/// @param classes the first drawn above the others
/// @param classOf the class of a deposit, counted from 0
record SignScheme(String titleKey, List<SignClass> classes, ToIntFunction<SimpleFeature> classOf) {

    /// Whether the legend explains all classes, also those without a deposit: steps can only be read side by side.
    boolean hasSteps() {
        return !titleKey.isEmpty();
    }
}
