package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Values that many rows share, each with a number. Filled once, then only read.
final class Dictionary<T> {

    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int code(T value) {
        return codes.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    T get(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }
}
