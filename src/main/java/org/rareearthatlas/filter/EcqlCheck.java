package org.rareearthatlas.filter;

import java.util.Locale;
import java.util.Set;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.geometry.BoundingBox;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.CrsReference;

/// Copies a filter that was read from ECQL. Known properties and harmless functions pass; geometries are
/// brought to WGS 84; LIKE becomes the atlas's own, because GeoTools' turns many wildcards into a regular
/// expression without end.
final class EcqlCheck extends DuplicatingFilterVisitor {

    private static final FilterFactory FACTORY = FilterBuilder.FACTORY;

    private static final Set<String> FUNCTIONS = Set.of(
            "strtolowercase",
            "strtouppercase",
            "strtrim",
            "strlength",
            "strstartswith",
            "strendswith",
            "strequalsignorecase",
            "strstripaccents",
            "abs",
            "ceil",
            "floor",
            "round",
            "min",
            "max",
            "isnull");

    private final Queryables queryables;
    private final CrsReference crs;

    EcqlCheck(Queryables queryables, CrsReference crs) {
        super(FACTORY);
        this.queryables = queryables;
        this.crs = crs;
    }

    @Override
    public Object visit(PropertyName property, @Nullable Object extraData) {
        String name = property.getPropertyName();
        if (queryables.get(name, "\"" + name + "\"") == OperandType.TEMPORAL) {
            throw new InvalidFilterException(
                    "\"" + name + "\"", "dates and times can be asked for in CQL2, not in ECQL");
        }
        return FACTORY.property(name);
    }

    @Override
    public Object visit(Function function, @Nullable Object extraData) {
        if (!FUNCTIONS.contains(function.getName().toLowerCase(Locale.ROOT))) {
            throw new InvalidFilterException(
                    "\"" + function.getName() + "\"",
                    "this function is not offered; CQL2 has CASEI, ACCENTI and arithmetic");
        }
        return super.visit(function, extraData);
    }

    @Override
    public Object visit(Literal literal, @Nullable Object extraData) {
        return literal.getValue() instanceof Geometry geometry
                ? FACTORY.literal(toWgs84(geometry))
                : super.visit(literal, extraData);
    }

    private Geometry toWgs84(Geometry geometry) {
        if (geometry.getNumPoints() > FilterLimits.MAX_VERTICES) {
            throw new InvalidFilterException(
                    geometry.getGeometryType(),
                    "a geometry may have at most " + FilterLimits.MAX_VERTICES + " vertices");
        }
        return crs.toWgs84(geometry);
    }

    @Override
    public Object visit(BBOX filter, @Nullable Object extraData) {
        Expression property = (Expression) filter.getExpression1().accept(this, extraData);
        BoundingBox box = filter.getBounds();
        Geometry literal = crs.boxToWgs84(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        return FACTORY.intersects(property, FACTORY.literal(literal));
    }

    @Override
    public Object visit(PropertyIsLike filter, @Nullable Object extraData) {
        Expression value = (Expression) filter.getExpression().accept(this, extraData);
        String pattern = filter.getLiteral();
        if (!filter.isMatchingCase()) {
            value = FACTORY.function(FoldCaseFunction.NAME.getName(), value);
            pattern = TextMatching.foldCase(pattern);
        }
        return FACTORY.equals(
                FACTORY.function(LikeFunction.NAME.getName(), value, FACTORY.literal(pattern)),
                FACTORY.literal(Boolean.TRUE));
    }

    @Override
    public Object visit(DWithin filter, @Nullable Object extraData) {
        throw noDistance();
    }

    @Override
    public Object visit(Beyond filter, @Nullable Object extraData) {
        throw noDistance();
    }

    private static InvalidFilterException noDistance() {
        return new InvalidFilterException("ECQL", "distances are not offered; ask for a polygon or a BBOX instead");
    }
}
