package org.rareearthatlas.deposit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads lists of elements as bits. The same few lists come again and again, so they are remembered.
final class ElementBits {

    private static final int MAX_KEPT = 10_000;

    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /// @param symbols as [Element#format] writes them
    int of(String symbols) {
        if (known.size() > MAX_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(symbols, text -> Element.toBits(Element.parse(text)));
    }
}
