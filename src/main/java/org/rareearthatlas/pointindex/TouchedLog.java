package org.rareearthatlas.pointindex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.geo.LonLat;

/// Where the last views of the index differ from those before. Safe for any number of threads.
final class TouchedLog {

    private static final int MAX_VIEWS = 256;

    /// @param generation of the view that first showed it
    /// @param places where changed deposits were before or are now
    private record Entry(long generation, List<LonLat> places) {}

    private final Deque<Entry> entries = new ArrayDeque<>();

    /// To be told before the view is shown.
    synchronized void add(long generation, List<LonLat> places) {
        entries.addLast(new Entry(generation, List.copyOf(places)));
        if (entries.size() > MAX_VIEWS) {
            entries.removeFirst();
        }
    }

    /// The places where one view may differ from a later one; empty when that is not known, so that all may.
    ///
    /// @param since the generation of the earlier view
    /// @param until the generation of the later one
    synchronized Optional<List<LonLat>> between(long since, long until) {
        List<LonLat> places = new ArrayList<>();
        long known = 0;
        for (Entry entry : entries) {
            if (entry.generation > since && entry.generation <= until) {
                places.addAll(entry.places);
                known++;
            }
        }
        return known == until - since ? Optional.of(places) : Optional.empty();
    }
}
