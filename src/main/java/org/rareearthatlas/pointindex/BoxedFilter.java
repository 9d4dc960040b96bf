package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.MultiValuedFilter.MatchAction;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.factory.CommonFactoryFinder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// A filter that asks for boxes and for values of attributes that have few: what maps and programs ask most. Its rows
/// can be counted without looking at each.
///
/// @param boxesWgs84 in degrees, edges included; they do not overlap
/// @param rest what else must hold; [Filter#INCLUDE] for nothing
/// @param key the same only for the same `rest`
record BoxedFilter(List<Envelope> boxesWgs84, Filter rest, String key) {

    private static final int MAX_VALUE_UTF16 = 100;

    /// @return empty when the filter is not of this kind
    static Optional<BoxedFilter> of(Filter filter) {
        List<Filter> parts = filter instanceof And and ? and.getChildren() : List.of(filter);
        List<Filter> rest = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>();
        Optional<List<Envelope>> boxes = Optional.empty();
        for (Filter part : parts) {
            Optional<String> key = key(part);
            if (key.isPresent()) {
                rest.add(part);
                keys.add(key.get());
            } else if (boxes.isEmpty() && boxes(part).isPresent()) {
                boxes = boxes(part);
            } else {
                return Optional.empty();
            }
        }
        return boxes.map(found -> new BoxedFilter(found, join(rest), "equal " + String.join("\n", keys)));
    }

    private static Filter join(List<Filter> filters) {
        return switch (filters.size()) {
            case 0 -> Filter.INCLUDE;
            case 1 -> filters.getFirst();
            default -> CommonFactoryFinder.getFilterFactory().and(filters);
        };
    }

    /// Only texts and truth values that are to be exactly equal.
    private static Optional<String> key(Filter filter) {
        if (!(filter instanceof PropertyIsEqualTo equal)
                || !equal.isMatchingCase()
                || equal.getMatchAction() != MatchAction.ANY
                || !(equal.getExpression1() instanceof PropertyName name)
                || !(equal.getExpression2() instanceof Literal literal)) {
            return Optional.empty();
        }
        return DepositAttribute.find(name.getPropertyName())
                .filter(DepositAttribute::isCoded)
                .flatMap(attribute -> value(literal.getValue()).map(value -> attribute.attribute() + " " + value));
    }

    private static Optional<String> value(Object literal) {
        return switch (literal) {
            case String text when text.length() <= MAX_VALUE_UTF16 -> Optional.of("text " + text);
            case Boolean truth -> Optional.of("truth " + truth);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Envelope>> boxes(Filter filter) {
        if (filter instanceof BBOX bbox) {
            return box(bbox).map(List::of);
        }
        if (!(filter instanceof Or or)) {
            return Optional.empty();
        }
        List<Envelope> boxes = new ArrayList<>();
        for (Filter child : or.getChildren()) {
            Optional<Envelope> box = child instanceof BBOX bbox ? box(bbox) : Optional.empty();
            if (box.isEmpty() || boxes.stream().anyMatch(other -> other.intersects(box.get()))) {
                return Optional.empty();
            }
            boxes.add(box.get());
        }
        return Optional.of(boxes);
    }

    private static Optional<Envelope> box(BBOX bbox) {
        boolean onPoint = bbox.getExpression1() instanceof PropertyName name
                && DepositAttribute.find(name.getPropertyName()).equals(Optional.of(DepositAttribute.GEOMETRY));
        boolean literal = bbox.getExpression2() instanceof Literal box
                && (box.getValue() instanceof Geometry || box.getValue() instanceof Envelope);
        return onPoint && literal ? Optional.of(envelope(bbox)) : Optional.empty();
    }

    private static Envelope envelope(BBOX bbox) {
        var bounds = bbox.getBounds();
        return new Envelope(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY());
    }
}
