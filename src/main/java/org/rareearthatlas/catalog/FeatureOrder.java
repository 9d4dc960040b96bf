package org.rareearthatlas.catalog;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.jspecify.annotations.Nullable;

/// How the layers sort: names as a dictionary of their language has them, numbers in ids as numbers, all else by its
/// value. What is not known comes first, or last when it goes downwards, as GeoTools sorts. The index sorts deposits
/// the
/// same way.
final class FeatureOrder {

    private FeatureOrder() {}

    /// The features in an order; those that are equal stay as they are.
    static Stream<SimpleFeature> sort(Stream<SimpleFeature> features, List<SortBy> sort) {
        if (sort.isEmpty() || sort.getFirst().equals(SortBy.NATURAL_ORDER)) {
            return features;
        }
        if (sort.getFirst().equals(SortBy.REVERSE_ORDER)) {
            return features.toList().reversed().stream();
        }
        return features.sorted(comparator(sort));
    }

    private static Comparator<SimpleFeature> comparator(List<SortBy> sort) {
        return sort.stream()
                .filter(by -> by.getPropertyName() != null)
                .map(FeatureOrder::comparator)
                .reduce(Comparator::thenComparing)
                .orElse((left, right) -> 0);
    }

    private static Comparator<SimpleFeature> comparator(SortBy by) {
        String name = name(by);
        Comparator<@Nullable Object> values = Comparator.nullsFirst(values(name));
        Comparator<SimpleFeature> up = Comparator.comparing(feature -> feature.getAttribute(name), values);
        return by.getSortOrder() == SortOrder.DESCENDING ? up.reversed() : up;
    }

    private static Comparator<Object> values(String name) {
        return switch (name) {
            case "nameEn" -> texts("en");
            case "nameRu" -> texts("ru");
            case "id" -> texts("");
            default -> FeatureOrder::compare;
        };
    }

    /// @param language as BCP 47 has it; empty for none in particular
    private static Comparator<Object> texts(String language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale(language));
        collator.setNumericCollation(true);
        return (left, right) -> collator.compare(left.toString(), right.toString());
    }

    /// An attribute has values of one type.
    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return left instanceof Comparable<?> && left.getClass() == right.getClass()
                ? ((Comparable<Object>) left).compareTo(right)
                : left.toString().compareTo(right.toString());
    }

    static String name(SortBy by) {
        return by.getPropertyName().getPropertyName();
    }
}
