package org.rareearthatlas.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts witnesses. A source that reports another (`derivedFrom`) repeats what that one says, so all that go back to
/// the same source are one voice.
@Service
@Transactional(readOnly = true)
public class IndependentVoices {

    /// A chain of reports is followed no further.
    private static final int MAX_STEPS = 20;

    private final SourceService sources;

    IndependentVoices(SourceService sources) {
        this.sources = sources;
    }

    /// How many independent voices these sources are; one query for each step of the longest chain of reports.
    public int count(Collection<Source> witnesses) {
        return Set.copyOf(listOrigins(witnesses).values()).size();
    }

    /// For each of these sources the one it goes back to: itself when it reports none.
    public Map<SourceId, SourceId> listOrigins(Collection<Source> witnesses) {
        Map<SourceId, SourceId> reports = reports(witnesses);
        Map<SourceId, SourceId> origins = new HashMap<>();
        witnesses.forEach(source -> origins.put(source.id(), origin(source.id(), reports)));
        return origins;
    }

    /// For each source that reports another, the other one, as far up as they go.
    private Map<SourceId, SourceId> reports(Collection<Source> witnesses) {
        Map<SourceId, SourceId> reports = new HashMap<>();
        Collection<Source> level = witnesses;
        for (int step = 0; step < MAX_STEPS && !level.isEmpty(); step++) {
            Set<SourceId> next = new HashSet<>();
            for (Source source : level) {
                SourceId reported = source.data().derivedFrom();
                if (reported != null && reports.putIfAbsent(source.id(), reported) == null) {
                    next.add(reported);
                }
            }
            next.removeAll(reports.keySet());
            level = next.isEmpty() ? List.of() : sources.listSources(next);
        }
        return reports;
    }

    /// Where the chain ends; where it runs in a circle, its least number, so that all in the circle are one voice.
    private static SourceId origin(SourceId start, Map<SourceId, SourceId> reports) {
        Set<SourceId> seen = new HashSet<>();
        SourceId at = start;
        while (reports.containsKey(at) && seen.add(at)) {
            at = java.util.Objects.requireNonNull(reports.get(at));
        }
        return seen.contains(at) ? leastOfCircle(at, reports) : at;
    }

    private static SourceId leastOfCircle(SourceId inCircle, Map<SourceId, SourceId> reports) {
        SourceId least = inCircle;
        SourceId at = java.util.Objects.requireNonNull(reports.get(inCircle));
        while (!at.equals(inCircle)) {
            least = at.value() < least.value() ? at : least;
            at = java.util.Objects.requireNonNull(reports.get(at));
        }
        return least;
    }
}
