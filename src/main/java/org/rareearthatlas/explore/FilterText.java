package org.rareearthatlas.explore;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.pointindex.Facet;

/// A filter as CQL2-Text on the features of deposits, as tiles and the API take it.
final class FilterText {

    private FilterText() {}

    /// The condition of each facet that asks something; together, joined by AND, they are the filter.
    ///
    /// @param filter speakers are names as quotes write them
    static Map<Facet, String> byFacet(AtlasFilter filter) {
        Map<Facet, String> conditions = new EnumMap<>(Facet.class);
        filter.chosen().forEach((part, values) -> conditions.put(part.facet(), condition(part, values)));
        if (!filter.years().isAll()) {
            boolean said = filter.dates() == Dates.SAID;
            conditions.put(
                    said ? Facet.SAID_YEAR : Facet.HELD_YEAR,
                    any(filter.years().patterns().stream()
                            .map(years -> listed(said ? "saidYears" : "heldYears", years))));
        }
        return conditions;
    }

    /// All conditions in one; empty when nothing is asked.
    static String join(Map<Facet, String> conditions) {
        return String.join(" AND ", conditions.values());
    }

    private static String condition(FilterPart part, Collection<String> values) {
        return switch (part) {
            case ELEMENT -> any(values.stream().flatMap(FilterText::contains));
            case STATUS -> "status IN (" + literals(values) + ")";
            case TYPE -> type(values);
            case SIZE -> "sizeClass IN (" + literals(values) + ")";
            case REGION -> any(values.stream().map(value -> listed("regions", escaped(value))));
            case SPEAKER -> any(values.stream().map(value -> listed("speakers", escaped(value))));
            case SOURCE -> any(values.stream().map(value -> listed("sourceKinds", escaped(value))));
            case EVIDENCE -> any(values.stream().map(value -> listed("evidence", escaped(value))));
        };
    }

    private static Stream<String> contains(String element) {
        return Stream.of(
                "elements = '" + element + "'",
                "elements LIKE '" + element + ",%'",
                "elements LIKE '%," + element + ",%'",
                "elements LIKE '%," + element + "'");
    }

    /// Nothing said of the type is the same as an unknown one.
    private static String type(Collection<String> values) {
        String named = "depositType IN (" + literals(values) + ")";
        return values.contains("UNKNOWN") ? "(depositType IS NULL OR " + named + ")" : named;
    }

    private static String listed(String property, String pattern) {
        return property + " LIKE '%|" + pattern + "|%'";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace("'", "''");
    }

    private static String literals(Collection<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    private static String any(Stream<String> conditions) {
        List<String> all = conditions.toList();
        return all.size() == 1 ? all.getFirst() : "(" + String.join(" OR ", all) + ")";
    }
}
