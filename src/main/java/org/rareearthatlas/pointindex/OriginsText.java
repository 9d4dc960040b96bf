package org.rareearthatlas.pointindex;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.ClaimOrigins;

/// Origins as texts on which filters can be written. Few are asked again and again, so they are kept.
final class OriginsText {

    private static final int MAX_KEPT = 10_000;

    private record Key(int code, DepositAttribute attribute) {}

    private final Dictionary<ClaimOrigins> origins;
    private final Map<Key, String> kept = new ConcurrentHashMap<>();

    OriginsText(Dictionary<ClaimOrigins> origins) {
        this.origins = origins;
    }

    /// Each value between two bars, such as `|NEWS|SURVEY|`, so that `LIKE '%|NEWS|%'` finds it whole; empty for none.
    ///
    /// @param attribute which part this is
    String list(int code, DepositAttribute attribute, Function<ClaimOrigins, Collection<?>> part) {
        Key key = new Key(code, attribute);
        String known = kept.get(key);
        if (known == null) {
            known = list(part.apply(origins.get(code)));
            if (kept.size() < MAX_KEPT) {
                kept.put(key, known);
            }
        }
        return known;
    }

    static String list(Collection<?> values) {
        return values.stream()
                .map(value -> value + "|")
                .collect(Collectors.collectingAndThen(Collectors.joining(), all -> all.isEmpty() ? "" : "|" + all));
    }
}
