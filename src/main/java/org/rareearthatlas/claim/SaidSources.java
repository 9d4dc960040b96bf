package org.rareearthatlas.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sources of some claims, as far as origins speak of them.
final class SaidSources {

    private static final int MAX_IDS = 1_000;

    /// @param year of publication; 0 when it is not known
    private record Published(SourceKind kind, int year) {}

    private final Map<Long, Published> sources;

    private SaidSources(Map<Long, Published> sources) {
        this.sources = sources;
    }

    static SaidSources of(Stream<Said> said, JdbcClient jdbc) {
        List<Long> ids = said.map(Said::sourceId).distinct().sorted().toList();
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
        return new SaidSources(sources);
    }

    /// Where a subject's claims come from.
    ClaimOrigins origins(Set<Said> said) {
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
        return values.collect(Collectors.toCollection(TreeSet::new));
    }
}
