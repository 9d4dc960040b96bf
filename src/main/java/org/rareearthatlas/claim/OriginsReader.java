package org.rareearthatlas.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gathers where the claims of many subjects come from. Subjects of the same origins share one object: a million
/// deposits of one dataset have few different ones.
final class OriginsReader {

    private static final int MAX_IDS = 1_000;
    private static final long NONE = Long.MIN_VALUE;

    /// As much of a claim as counts here.
    ///
    /// @param sourceId of the evidence itself, or of its quote; 0 for none
    /// @param heldYear the year for which it holds; 0 when that is not known
    private record Said(
            EvidenceType evidence, long sourceId, @Nullable String speaker, int heldYear) {}

    /// @param year of publication; 0 when it is not known
    private record Published(SourceKind kind, int year) {}

    private final Map<Set<Said>, List<Long>> subjects = new HashMap<>();
    private final Map<Said, Set<Said>> alone = new HashMap<>();
    private long current = NONE;
    private Set<Said> said = Set.of();

    /// Takes the next claim. Those of one subject come one after the other.
    ///
    /// @param source 0 for none
    void add(long subject, EvidenceType evidence, long source, @Nullable String speaker, @Nullable LocalDate heldOn) {
        Said next = new Said(evidence, source, speaker, heldOn == null ? 0 : heldOn.getYear());
        if (subject != current) {
            close();
            current = subject;
            said = alone.computeIfAbsent(next, Set::of);
        } else if (!said.contains(next)) {
            said = new HashSet<>(said);
            said.add(next);
        }
    }

    private void close() {
        if (current != NONE) {
            subjects.computeIfAbsent(said, some -> new ArrayList<>()).add(current);
        }
    }

    Map<Long, ClaimOrigins> read(JdbcClient jdbc) {
        close();
        current = NONE;
        Map<Long, Published> sources = sources(jdbc);
        Map<Long, ClaimOrigins> origins = new HashMap<>();
        subjects.forEach((some, ofThem) -> {
            ClaimOrigins shared = origins(some, sources);
            ofThem.forEach(subject -> origins.put(subject, shared));
        });
        return origins;
    }

    private Map<Long, Published> sources(JdbcClient jdbc) {
        List<Long> ids = subjects.keySet().stream()
                .flatMap(Set::stream)
                .map(Said::sourceId)
                .distinct()
                .sorted()
                .toList();
        Map<Long, Published> sources = new HashMap<>();
        for (int from = 0; from < ids.size(); from += MAX_IDS) {
            jdbc.sql("select id, kind, published_on from source where id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + MAX_IDS)))
                    .query(row -> {
                        @Nullable LocalDate on = row.getObject(3, LocalDate.class);
                        sources.put(
                                row.getLong(1),
                                new Published(SourceKind.valueOf(row.getString(2)), on == null ? 0 : on.getYear()));
                    });
        }
        return sources;
    }

    private static ClaimOrigins origins(Set<Said> said, Map<Long, Published> sources) {
        List<Published> published = said.stream()
                .flatMap(one -> Stream.ofNullable(sources.get(one.sourceId())))
                .toList();
        return new ClaimOrigins(
                sorted(said.stream().map(Said::evidence)),
                sorted(published.stream().map(Published::kind)),
                sorted(said.stream().flatMap(one -> Stream.ofNullable(one.speaker()))),
                sorted(published.stream().map(Published::year).filter(year -> year != 0)),
                sorted(said.stream().map(Said::heldYear).filter(year -> year != 0)));
    }

    private static <T> TreeSet<T> sorted(Stream<T> values) {
        return values.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
