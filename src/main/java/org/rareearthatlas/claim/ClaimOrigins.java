package org.rareearthatlas.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rareearthatlas.source.SourceKind;

/// Where all that is said of a region or deposit comes from.
///
/// @param evidence which kinds of evidence carry its claims
/// @param sourceKinds which kinds of sources say something
/// @param speakers who is quoted, as the quotes write the names
/// @param saidYears the years in which the sources were published; undated ones are left out
/// @param heldYears the years for which the claims hold, where that is known
public record ClaimOrigins(
        SortedSet<EvidenceType> evidence,
        SortedSet<SourceKind> sourceKinds,
        SortedSet<String> speakers,
        SortedSet<Integer> saidYears,
        SortedSet<Integer> heldYears) {

    /// Of something of which nothing is said.
    public static final ClaimOrigins NONE =
            new ClaimOrigins(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public ClaimOrigins {
        evidence = unmodifiable(evidence);
        sourceKinds = unmodifiable(sourceKinds);
        speakers = unmodifiable(speakers);
        saidYears = unmodifiable(saidYears);
        heldYears = unmodifiable(heldYears);
    }

    private static <T> SortedSet<T> unmodifiable(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
