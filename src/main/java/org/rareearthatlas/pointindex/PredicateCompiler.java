package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Within;
import org.geotools.filter.FilterAttributeExtractor;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;

/// Turns a GeoTools filter on deposits into a predicate on columns that selects exactly the same.
///
/// What asks a single attribute of few values stays whole; other AND, OR and NOT are taken apart; boxes and areas ask
/// the coordinates; ids are looked up. What asks a single
/// attribute,
/// by whatever operators and functions, is left to GeoTools but asked once for each different value where there are
/// few.
/// Anything else is evaluated by GeoTools deposit by deposit.
final class PredicateCompiler {

    private PredicateCompiler() {}

    static PointPredicate compile(Filter filter) {
        if (Filter.INCLUDE.equals(filter)) {
            return (columns, row) -> true;
        }
        if (Filter.EXCLUDE.equals(filter)) {
            return (columns, row) -> false;
        }
        Optional<DepositAttribute> shared = attributeOf(filter).filter(DepositAttribute::isCoded);
        if (shared.isPresent()) {
            return new AttributePredicate(filter, shared.get());
        }
        return switch (filter) {
            case And and -> all(children(and.getChildren()));
            case Or or -> any(children(or.getChildren()));
            case Not not -> {
                PointPredicate negated = compile(not.getFilter());
                yield (columns, row) -> !negated.test(columns, row);
            }
            case Id id -> ids(id);
            case BinarySpatialOperator spatial -> spatial(spatial);
            default -> byAttributes(filter);
        };
    }

    private static PointPredicate[] children(List<Filter> filters) {
        List<PointPredicate> compiled = new ArrayList<>();
        filters.forEach(child -> compiled.add(compile(child)));
        return compiled.toArray(PointPredicate[]::new);
    }

    private static PointPredicate all(PointPredicate[] parts) {
        return (columns, row) -> {
            for (PointPredicate part : parts) {
                if (!part.test(columns, row)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static PointPredicate any(PointPredicate[] parts) {
        return (columns, row) -> {
            for (PointPredicate part : parts) {
                if (part.test(columns, row)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static PointPredicate ids(Id filter) {
        Set<Long> wanted = new HashSet<>(numbers(filter));
        return (columns, row) -> wanted.contains(columns.id(row));
    }

    /// The numbers of the deposits that a filter names.
    static List<Long> numbers(Id filter) {
        return filter.getIDs().stream()
                .map(String::valueOf)
                .filter(id -> id.matches("deposit\\.\\d{1,18}"))
                .map(id -> Long.valueOf(id.substring(DepositFeatures.TYPE.length() + 1)))
                .toList();
    }

    private static PointPredicate spatial(BinarySpatialOperator operator) {
        boolean onPoint = operator.getExpression1() instanceof PropertyName name
                && DepositAttribute.find(name.getPropertyName()).equals(Optional.of(DepositAttribute.GEOMETRY));
        if (!onPoint || !(operator.getExpression2() instanceof Literal literal)) {
            return byAttributes(operator);
        }
        return switch (operator) {
            case BBOX bbox -> inBox(bbox);
            case Intersects intersects
            when literal.getValue() instanceof Geometry area && area instanceof Polygonal -> inArea(area, true);
            case Within within
            when literal.getValue() instanceof Geometry area && area instanceof Polygonal -> inArea(area, false);
            default -> byAttributes(operator);
        };
    }

    private static PointPredicate inBox(BBOX bbox) {
        var bounds = bbox.getBounds();
        double west = bounds.getMinX();
        double east = bounds.getMaxX();
        double south = bounds.getMinY();
        double north = bounds.getMaxY();
        return (columns, row) -> {
            double lonDeg = columns.lonDeg(row);
            double latDeg = columns.latDeg(row);
            return lonDeg >= west && lonDeg <= east && latDeg >= south && latDeg <= north;
        };
    }

    private static PointPredicate inArea(Geometry area, boolean withEdge) {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(area);
        Envelope box = area.getEnvelopeInternal();
        return (columns, row) -> {
            Coordinate place = new Coordinate(columns.lonDeg(row), columns.latDeg(row));
            if (!columns.isLocated(row) || !box.intersects(place)) {
                return false;
            }
            int location = locator.locate(place);
            return location == Location.INTERIOR || (withEdge && location == Location.BOUNDARY);
        };
    }

    private static PointPredicate byAttributes(Filter filter) {
        Optional<DepositAttribute> only = attributeOf(filter);
        if (only.isEmpty() || only.get() == DepositAttribute.OUTLINE) {
            return (columns, row) -> filter.evaluate(DepositFeatures.of(columns, row));
        }
        return new AttributePredicate(filter, only.get());
    }

    /// The attribute that a filter asks, if it asks no other and no id.
    private static Optional<DepositAttribute> attributeOf(Filter filter) {
        boolean[] asksId = {false};
        FilterAttributeExtractor extractor = new FilterAttributeExtractor() {
            @Override
            public Object visit(Id ids, Object data) {
                asksId[0] = true;
                return data;
            }
        };
        filter.accept(extractor, null);
        Set<String> names = extractor.getAttributeNameSet();
        return names.size() == 1 && !asksId[0]
                ? DepositAttribute.find(names.iterator().next())
                : Optional.empty();
    }
}
