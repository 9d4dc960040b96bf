package org.rareearthatlas.pointindex;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.ClaimOrigins;

/// Origins as texts on which filters can be written.
final class OriginsText {

    private OriginsText() {}

    /// Each value between two bars, such as `|NEWS|SURVEY|`, so that `LIKE '%|NEWS|%'` finds it whole; empty for none.
    static String list(PointColumns columns, int row, Function<ClaimOrigins, Collection<?>> part) {
        return list(part.apply(columns.origins().get(columns.originsCode(row))));
    }

    static String list(Collection<?> values) {
        return values.stream()
                .map(value -> value + "|")
                .collect(Collectors.collectingAndThen(Collectors.joining(), all -> all.isEmpty() ? "" : "|" + all));
    }
}
