package org.rareearthatlas.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The temporal relations of CQL2 between two intervals (OGC 21-065r2, 7.7). An instant is an interval that
/// begins and ends with it. Dates among themselves are compared as dates; beside a timestamp, a date is the
/// whole day in UTC.
enum TemporalRelation {
    AFTER("t_after"),
    BEFORE("t_before"),
    CONTAINS("t_contains"),
    DISJOINT("t_disjoint"),
    DURING("t_during"),
    EQUALS("t_equals"),
    FINISHED_BY("t_finishedBy"),
    FINISHES("t_finishes"),
    INTERSECTS("t_intersects"),
    MEETS("t_meets"),
    MET_BY("t_metBy"),
    OVERLAPPED_BY("t_overlappedBy"),
    OVERLAPS("t_overlaps"),
    STARTED_BY("t_startedBy"),
    STARTS("t_starts");

    /// Stands for an open start or end.
    static final String OPEN = "..";

    private final String operator;

    TemporalRelation(String operator) {
        this.operator = operator;
    }

    static TemporalRelation of(String operator) {
        return Arrays.stream(values())
                .filter(relation -> relation.operator.equals(operator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No temporal relation " + operator));
    }

    String operator() {
        return operator;
    }

    /// @param ends start and end of the first, start and end of the second interval; each a [LocalDate], an
    ///     [Instant] or [#OPEN]
    boolean holds(@Nullable Object[] ends) {
        boolean dates = Arrays.stream(ends).noneMatch(Instant.class::isInstance);
        Instant start1 = instant(ends[0], false, dates);
        Instant end1 = instant(ends[1], true, dates);
        Instant start2 = instant(ends[2], false, dates);
        Instant end2 = instant(ends[3], true, dates);
        int starts = start1.compareTo(start2);
        int finishes = end1.compareTo(end2);
        int startToEnd = start1.compareTo(end2);
        int endToStart = end1.compareTo(start2);
        return switch (this) {
            case AFTER -> startToEnd > 0;
            case BEFORE -> endToStart < 0;
            case CONTAINS -> starts < 0 && finishes > 0;
            case DISJOINT -> startToEnd > 0 || endToStart < 0;
            case DURING -> starts > 0 && finishes < 0;
            case EQUALS -> starts == 0 && finishes == 0;
            case FINISHED_BY -> starts < 0 && finishes == 0;
            case FINISHES -> starts > 0 && finishes == 0;
            case INTERSECTS -> startToEnd <= 0 && endToStart >= 0;
            case MEETS -> endToStart == 0;
            case MET_BY -> startToEnd == 0;
            case OVERLAPPED_BY -> starts > 0 && startToEnd < 0 && finishes > 0;
            case OVERLAPS -> starts < 0 && endToStart > 0 && finishes < 0;
            case STARTED_BY -> starts == 0 && finishes > 0;
            case STARTS -> starts == 0 && finishes < 0;
        };
    }

    private static Instant instant(@Nullable Object end, boolean last, boolean datesOnly) {
        return switch (end) {
            case Instant instant -> instant;
            case LocalDate date -> {
                Instant midnight = date.atStartOfDay().toInstant(ZoneOffset.UTC);
                boolean wholeDay = last && !datesOnly;
                yield wholeDay
                        ? date.plusDays(1)
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC)
                                .minusNanos(1)
                        : midnight;
            }
            case null, default -> last ? Instant.MAX : Instant.MIN;
        };
    }
}
