package org.rareearthatlas.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gathers where the claims of many subjects come from. Subjects of the same origins share one object: a million
/// deposits of one dataset have few different ones.
final class OriginsReader {

    private static final long NONE = Long.MIN_VALUE;

    private final LongStream.Builder subjects = LongStream.builder();
    private final List<Set<Said>> saidOfEach = new ArrayList<>();
    private final Map<Said, Set<Said>> alone = new HashMap<>();
    private long current = NONE;
    private Set<Said> said = Set.of();
    private @Nullable Said last;

    /// Takes the next claim. Those of one subject come one after the other, the subjects in ascending order.
    ///
    /// @param source 0 for none
    void add(long subject, EvidenceType evidence, long source, @Nullable String speaker, @Nullable LocalDate heldOn) {
        Said next = Said.orSame(last, evidence, source, speaker, heldOn);
        last = next;
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
            subjects.add(current);
            saidOfEach.add(said);
        }
    }

    /// Ends the taking in.
    ///
    /// @return the origins of each subject, in the subjects' order
    SubjectOrigins read(JdbcClient jdbc) {
        close();
        current = NONE;
        SaidSources sources = SaidSources.of(saidOfEach.stream().distinct().flatMap(Set::stream), jdbc);
        Map<Set<Said>, ClaimOrigins> shared = new HashMap<>();
        ClaimOrigins[] origins = saidOfEach.stream()
                .map(some -> shared.computeIfAbsent(some, sources::origins))
                .toArray(ClaimOrigins[]::new);
        return new SubjectOrigins(subjects.build().toArray(), origins);
    }
}
