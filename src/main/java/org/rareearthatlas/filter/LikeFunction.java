package org.rareearthatlas.filter;

import org.geotools.api.filter.capability.FunctionName;
import org.geotools.filter.FunctionExpressionImpl;
import org.jspecify.annotations.Nullable;

/// CQL2's LIKE as a GeoTools function: whether a text matches a pattern; nothing for no text.
/// Public because GeoTools finds functions as services.
public final class LikeFunction extends FunctionExpressionImpl {

    static final FunctionName NAME = functionName("cql2Like", "matches:Boolean", "text:String", "pattern:String");

    public LikeFunction() {
        super(NAME);
    }

    @Override
    public @Nullable Object evaluate(Object feature) {
        @Nullable String text = getExpression(0).evaluate(feature, String.class);
        @Nullable String pattern = getExpression(1).evaluate(feature, String.class);
        return text == null || pattern == null ? null : TextMatching.isLike(text, pattern);
    }
}
