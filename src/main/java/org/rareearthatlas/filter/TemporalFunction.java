package org.rareearthatlas.filter;

import org.geotools.api.filter.capability.FunctionName;
import org.geotools.filter.FunctionExpressionImpl;
import org.jspecify.annotations.Nullable;

/// A temporal relation of CQL2 as a GeoTools function; nothing when a value is missing.
/// Public because GeoTools finds functions as services.
public final class TemporalFunction extends FunctionExpressionImpl {

    static final FunctionName NAME = functionName(
            "cql2Temporal",
            "holds:Boolean",
            "relation:String",
            "start1:Object",
            "end1:Object",
            "start2:Object",
            "end2:Object");

    public TemporalFunction() {
        super(NAME);
    }

    @Override
    public @Nullable Object evaluate(Object feature) {
        @Nullable String relation = getExpression(0).evaluate(feature, String.class);
        @Nullable Object[] ends = new Object[4];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = getExpression(i + 1).evaluate(feature);
            if (ends[i] == null) {
                return null;
            }
        }
        return relation == null ? null : TemporalRelation.of(relation).holds(ends);
    }
}
