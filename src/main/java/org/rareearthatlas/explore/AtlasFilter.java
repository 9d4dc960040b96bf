package org.rareearthatlas.explore;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a reader wants to see. A part without values asks nothing; of several values of a part one is enough; all parts
/// must be met. What is asked of claims (who speaks, in what kind of source, with what evidence, when) each needs a
/// claim that meets it, not necessarily the same one.
///
/// @param chosen values by part: names of constants, slugs of regions, names of speakers
/// @param years of the claims
/// @param dates which of the claims' dates the years mean
public record AtlasFilter(Map<FilterPart, SortedSet<String>> chosen, Years years, Dates dates) {

    /// Which date of a claim.
    public enum Dates {
        /// When its source was published.
        SAID,
        /// For when it holds.
        HELD
    }

    /// Lets everything pass.
    public static final AtlasFilter NONE = new AtlasFilter(Map.of(), Years.ALL, Dates.SAID);

    /// @throws IllegalArgumentException when a part has no such value
    public AtlasFilter {
        Map<FilterPart, SortedSet<String>> copy = new EnumMap<>(FilterPart.class);
        chosen.forEach((part, values) -> {
            values.forEach(value -> require(part, value));
            if (!values.isEmpty()) {
                copy.put(part, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    private static void require(FilterPart part, String value) {
        if (part.findValue(value).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException(part + " cannot be " + value);
        }
    }

    /// The chosen values of a part; empty for none.
    public SortedSet<String> values(FilterPart part) {
        return chosen.getOrDefault(part, Collections.emptySortedSet());
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && years.isAll();
    }

    /// Whether it asks something that only deposits have.
    boolean asksDeposits() {
        return chosen.keySet().stream().anyMatch(FilterPart::asksDeposits);
    }

    /// The same with other years.
    public AtlasFilter with(Years others, Dates ofClaims) {
        return new AtlasFilter(chosen, others, ofClaims);
    }

    /// The same with a value added, or taken away where it is there.
    ///
    /// @throws IllegalArgumentException when the part has no such value
    public AtlasFilter toggled(FilterPart part, String value) {
        SortedSet<String> values = new TreeSet<>(values(part));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(part, values);
    }

    /// The same without anything that one part asks.
    public AtlasFilter without(FilterPart part) {
        return with(part, Collections.emptySortedSet());
    }

    private AtlasFilter with(FilterPart part, SortedSet<String> values) {
        Map<FilterPart, SortedSet<String>> others = new EnumMap<>(FilterPart.class);
        others.putAll(chosen);
        others.put(part, values);
        return new AtlasFilter(others, years, dates);
    }
}
