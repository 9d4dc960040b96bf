package org.rareearthatlas.pointindex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.geotools.api.filter.Filter;

/// A filter that asks a single attribute. GeoTools evaluates it once for each different value of attributes with few
/// values, and for each deposit otherwise, on a feature that has nothing else.
final class AttributePredicate implements PointPredicate {

    private static final int SMALL_CODES = 64;
    private static final int MOST_SMALL_CODES = 1 << 16;
    private static final int MAX_KEPT = 100_000;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Filter filter;
    private final DepositAttribute attribute;
    private byte[] bySmallCode = new byte[SMALL_CODES];
    private final Map<Integer, Boolean> byCode = new HashMap<>();

    AttributePredicate(Filter filter, DepositAttribute attribute) {
        this.filter = filter;
        this.attribute = attribute;
    }

    @Override
    public boolean test(PointColumns columns, int row) {
        int code = attribute.code(columns, row);
        if (code < 0) {
            return evaluate(columns, row);
        }
        return code < MOST_SMALL_CODES ? bySmallCode(columns, row, code) : byCode(columns, row, code);
    }

    private boolean bySmallCode(PointColumns columns, int row, int code) {
        if (code >= bySmallCode.length) {
            bySmallCode = Arrays.copyOf(bySmallCode, Math.max(code + 1, bySmallCode.length * 2));
        }
        if (bySmallCode[code] == 0) {
            bySmallCode[code] = evaluate(columns, row) ? YES : NO;
        }
        return bySmallCode[code] == YES;
    }

    private boolean byCode(PointColumns columns, int row, int code) {
        Boolean known = byCode.get(code);
        if (known == null) {
            known = evaluate(columns, row);
            if (byCode.size() < MAX_KEPT) {
                byCode.put(code, known);
            }
        }
        return known;
    }

    private boolean evaluate(PointColumns columns, int row) {
        return filter.evaluate(DepositFeatures.of(columns, row, attribute));
    }
}
