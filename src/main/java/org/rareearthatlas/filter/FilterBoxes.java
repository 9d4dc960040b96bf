package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Crosses;
import org.geotools.api.filter.spatial.Equals;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Overlaps;
import org.geotools.api.filter.spatial.Touches;
import org.geotools.api.filter.spatial.Within;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The boxes that everything a filter selects must touch. Rather too much than too little: the filter itself is
/// evaluated
/// afterwards. Asks the catalog's layers, whose own geometry is named [#GEOMETRY].
///
/// GeoTools' own visitor is not used: it intersects the boxes of an AND, but one large feature can touch two boxes that
/// lie apart; and it joins the boxes of an OR, so that two boxes beside 180° become the whole world.
public final class FilterBoxes {

    private static final List<Class<? extends BinarySpatialOperator>> TOUCHING = List.of(
            BBOX.class,
            Intersects.class,
            Contains.class,
            Within.class,
            Overlaps.class,
            Touches.class,
            Crosses.class,
            Equals.class);

    /// The name of the geometry that queries filter by.
    public static final String GEOMETRY = "geometry";

    private FilterBoxes() {}

    /// Boxes in degrees; absent when the features may lie anywhere, an empty list when there are none.
    public static Optional<List<Envelope>> of(Filter filter) {
        if (Filter.EXCLUDE.equals(filter)) {
            return Optional.of(List.of());
        }
        return switch (filter) {
            case And and -> smallest(and);
            case Or or -> all(or);
            case BinarySpatialOperator operator -> box(operator);
            default -> Optional.empty();
        };
    }

    /// Each operand must hold, so any one's boxes will do: those that cover the least.
    private static Optional<List<Envelope>> smallest(And and) {
        return and.getChildren().stream()
                .flatMap(child -> of(child).stream())
                .min(Comparator.comparingDouble(
                        boxes -> boxes.stream().mapToDouble(Envelope::getArea).sum()));
    }

    private static Optional<List<Envelope>> all(Or or) {
        List<Envelope> boxes = new ArrayList<>();
        for (Filter child : or.getChildren()) {
            Optional<List<Envelope>> own = of(child);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            boxes.addAll(own.get());
        }
        return Optional.of(boxes);
    }

    private static Optional<List<Envelope>> box(BinarySpatialOperator operator) {
        boolean touching = TOUCHING.stream().anyMatch(type -> type.isInstance(operator));
        boolean ofTheFeature = operator.getExpression1() instanceof PropertyName property
                && property.getPropertyName().equals(GEOMETRY);
        if (!touching || !ofTheFeature || !(operator.getExpression2() instanceof Literal literal)) {
            return Optional.empty();
        }
        return switch (literal.getValue()) {
            case Geometry geometry -> Optional.of(List.of(geometry.getEnvelopeInternal()));
            case Envelope envelope -> Optional.of(List.of(envelope));
            case null, default -> Optional.empty();
        };
    }
}
