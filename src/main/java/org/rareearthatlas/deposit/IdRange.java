package org.rareearthatlas.deposit;

import java.util.ArrayList;
import java.util.List;

/// Some numbers of deposits or of what speaks of them, both ends included.
public record IdRange(long firstId, long lastId) {

    /// Ranges that together hold all numbers.
    ///
    /// @param count how many numbers are in use
    /// @param size about how many of them a range is to hold
    public static List<IdRange> split(long count, long minId, long maxId, int size) {
        List<IdRange> ranges = new ArrayList<>();
        if (count > 0) {
            long parts = Math.ceilDiv(count, size);
            long width = Math.ceilDiv(maxId - minId + 1, parts);
            for (long first = minId; first <= maxId; first += width) {
                ranges.add(new IdRange(first, Math.min(maxId, first + width - 1)));
            }
        }
        return ranges;
    }
}
