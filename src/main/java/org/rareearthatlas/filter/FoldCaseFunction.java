package org.rareearthatlas.filter;

import org.geotools.api.filter.capability.FunctionName;
import org.geotools.filter.FunctionExpressionImpl;
import org.jspecify.annotations.Nullable;

/// CQL2's CASEI as a GeoTools function; nothing for no text.
/// Public because GeoTools finds functions as services.
public final class FoldCaseFunction extends FunctionExpressionImpl {

    static final FunctionName NAME = functionName("cql2CaseI", "folded:String", "text:String");

    public FoldCaseFunction() {
        super(NAME);
    }

    @Override
    public @Nullable Object evaluate(Object feature) {
        @Nullable String text = getExpression(0).evaluate(feature, String.class);
        return text == null ? null : TextMatching.foldCase(text);
    }
}
