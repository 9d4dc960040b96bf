package org.rareearthatlas.claim;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many claims there are of each year.
///
/// @param said by the year in which their sources were published
/// @param held by the year for which they hold
public record ClaimYears(Counts said, Counts held) {

    /// @param byYear ascending; years without a claim are absent
    /// @param undated how many have no such date
    public record Counts(SortedMap<Integer, Integer> byYear, int undated) {

        public Counts {
            byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        }
    }
}
