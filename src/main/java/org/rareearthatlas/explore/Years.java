package org.rareearthatlas.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// A span of years, both ends included; null leaves an end open.
public record Years(@Nullable Integer from, @Nullable Integer to) {

    /// Sources and claims are dated within these years.
    public static final int EARLIEST = 1000;

    public static final int LATEST = 9999;

    /// Every year, and what has no date too.
    public static final Years ALL = new Years(null, null);

    /// @throws IllegalArgumentException when a year has not four digits or the ends are the wrong way round
    public Years {
        boolean sound = (from == null || isYear(from))
                && (to == null || isYear(to))
                && (from == null || to == null || from <= to);
        if (!sound) {
            throw new IllegalArgumentException("From " + from + " to " + to);
        }
    }

    private static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    public boolean isAll() {
        return from == null && to == null;
    }

    public Optional<Integer> findFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<Integer> findTo() {
        return Optional.ofNullable(to);
    }

    /// Whether one of the years lies within; a span without ends holds everything, no years too.
    boolean meets(SortedSet<Integer> years) {
        return isAll() || !years.subSet(first(), last() + 1).isEmpty();
    }

    /// Whether a year lies within.
    public boolean holds(int year) {
        return year >= first() && year <= last();
    }

    private int first() {
        return from == null ? EARLIEST : from;
    }

    private int last() {
        return to == null ? LATEST : to;
    }

    /// Patterns of LIKE, each of four signs, that together match just these years: `19__` for a century, `201_` for a
    /// decade.
    List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        int year = first();
        while (year <= last()) {
            int width = 1;
            while (width < 1_000 && year % (width * 10) == 0 && year + width * 10 - 1 <= last()) {
                width *= 10;
            }
            String digits = Integer.toString(year);
            int wild = Integer.toString(width).length() - 1;
            patterns.add(digits.substring(0, 4 - wild) + "_".repeat(wild));
            year += width;
        }
        return patterns;
    }
}
