package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Tells where in a text a passage may stand, without reading the whole text again for each passage. Every fourth
/// window of eight UTF-16 units is kept by its hash; a passage that shares a run of [#CERTAIN_RUN_UTF16] units with
/// the text shares a window with it. Building takes time and space linear in the length of the text.
final class TextIndex {

    private static final int WINDOW = 8;
    private static final int STRIDE = 4;

    /// Whatever run of this many units the passage shares with the text is found, unless it is all too frequent.
    static final int CERTAIN_RUN_UTF16 = WINDOW + STRIDE - 1;

    /// Of a window that occurs more often, only the places nearest to the expected one are looked at.
    private static final int MAX_PLACES = 32;

    private final int[] bucketStarts;
    private final int[] places;
    private final int bucketMask;

    TextIndex(String text) {
        int count = text.length() < WINDOW ? 0 : (text.length() - WINDOW) / STRIDE + 1;
        int buckets = Integer.highestOneBit(Math.max(1024, count)) * 2;
        bucketMask = buckets - 1;
        bucketStarts = new int[buckets + 1];
        places = new int[count];
        int[] bucketOf = new int[count];
        for (int i = 0; i < count; i++) {
            bucketOf[i] = bucket(text, i * STRIDE);
            bucketStarts[bucketOf[i] + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            bucketStarts[i + 1] += bucketStarts[i];
        }
        int[] filled = Arrays.copyOf(bucketStarts, buckets);
        for (int i = 0; i < count; i++) {
            places[filled[bucketOf[i]]++] = i * STRIDE;
        }
    }

    private int bucket(String text, int start) {
        long hash = 0;
        for (int i = start; i < start + WINDOW; i++) {
            hash = hash * 0x100000001B3L + text.charAt(i);
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & bucketMask;
    }

    /// Where a passage may begin.
    ///
    /// @param firstUtf16 the least start; may be negative when the passage's beginning is missing
    /// @param lastUtf16 the greatest start
    /// @param votes how many windows of the passage stand where they would
    record Candidate(int firstUtf16, int lastUtf16, int votes) {}

    /// What was found.
    ///
    /// @param candidates those with most votes first
    /// @param complete false when places of a frequent window were left out
    record Candidates(List<Candidate> candidates, boolean complete) {}

    /// The likeliest places of a passage.
    ///
    /// @param expectedStart where it is expected to begin, 0 when unknown
    /// @param slackUtf16 how far its parts may have moved against each other
    Candidates find(String passage, int expectedStart, int slackUtf16, int limit) {
        Starts starts = new Starts();
        boolean complete = true;
        for (int offset = 0; offset + WINDOW <= passage.length(); offset++) {
            int bucket = bucket(passage, offset);
            int from = bucketStarts[bucket];
            int to = bucketStarts[bucket + 1];
            if (to - from > MAX_PLACES) {
                complete = false;
                from = nearest(from, to, expectedStart + offset);
                to = from + MAX_PLACES;
            }
            for (int i = from; i < to; i++) {
                starts.add(places[i] - offset);
            }
        }
        return new Candidates(densest(starts.sorted(), slackUtf16, limit), complete);
    }

    /// The first of the places around the expected one; the places of a bucket ascend.
    private int nearest(int from, int to, int expected) {
        int at = Arrays.binarySearch(places, from, to, expected);
        int middle = at < 0 ? -at - 1 : at;
        return Math.clamp(middle - MAX_PLACES / 2, from, to - MAX_PLACES);
    }

    private static List<Candidate> densest(int[] starts, int slack, int limit) {
        List<Candidate> windows = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            while (end < starts.length && starts[end] - starts[i] <= slack) {
                end++;
            }
            if (i == 0 || starts[i] != starts[i - 1]) {
                windows.add(new Candidate(starts[i], starts[end - 1], end - i));
            }
        }
        windows.sort(Comparator.comparingInt(Candidate::votes).reversed());
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate window : windows) {
            if (chosen.size() == limit) {
                break;
            }
            if (chosen.stream()
                    .noneMatch(other ->
                            window.firstUtf16() <= other.lastUtf16() && other.firstUtf16() <= window.lastUtf16())) {
                chosen.add(window);
            }
        }
        return chosen;
    }

    /// A list of numbers that grows.
    private static final class Starts {

        private int[] values = new int[512];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
