package org.rareearthatlas.pointindex;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rareearthatlas.deposit.Element;

/// Lists of elements as [Element#format] writes them. Deposits have few different ones, so they are kept.
final class ElementsText {

    private static final int MAX_KEPT = 10_000;
    private static final Map<Integer, String> KEPT = new ConcurrentHashMap<>();

    private ElementsText() {}

    static String of(int bits) {
        String known = KEPT.get(bits);
        if (known == null) {
            known = Element.format(Element.ofBits(bits));
            if (KEPT.size() < MAX_KEPT) {
                KEPT.put(bits, known);
            }
        }
        return known;
    }
}
