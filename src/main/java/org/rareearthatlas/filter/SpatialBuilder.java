package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.rareearthatlas.filter.Cql2Node.Operation;
import org.rareearthatlas.geo.CrsReference;

/// Makes GeoTools filters of spatial predicates. The property comes first in what is made, so that it can
/// be asked of a spatial index.
final class SpatialBuilder {

    private static final FilterFactory FACTORY = FilterBuilder.FACTORY;

    /// The operator that says the same with its operands exchanged; all others are their own.
    private static final Map<String, String> CONVERSE = Map.of("s_contains", "s_within", "s_within", "s_contains");

    private final CrsReference crs;

    SpatialBuilder(CrsReference crs) {
        this.crs = crs;
    }

    Filter build(Operation operation) {
        operation.operands().forEach(operand -> OperandTypes.require(OperandType.GEOMETRY, operand));
        Cql2Node left = operation.operands().get(0);
        Cql2Node right = operation.operands().get(1);
        String name = operation.name();
        if (right instanceof Cql2Node.Property && !(left instanceof Cql2Node.Property)) {
            return predicate(CONVERSE.getOrDefault(name, name), right, left);
        }
        return predicate(name, left, right);
    }

    private Filter predicate(String name, Cql2Node left, Cql2Node right) {
        if (right instanceof Cql2Node.Property) {
            return make(name, expression(left), expression(right));
        }
        Geometry literal = geometry(right);
        if (!literal.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            return make(name, expression(left), FACTORY.literal(literal));
        }
        return ofParts(name, left, (GeometryCollection) literal, right);
    }

    /// JTS relates no mixed collections; two of the relations can be asked of each part.
    private Filter ofParts(String name, Cql2Node left, GeometryCollection literal, Cql2Node shown) {
        boolean any = name.equals("s_intersects");
        if (!any && !name.equals("s_disjoint")) {
            throw new InvalidFilterException(
                    Cql2TextWriter.quote(shown),
                    "a collection of mixed geometries can only be asked for S_INTERSECTS and S_DISJOINT");
        }
        List<Filter> parts = new ArrayList<>();
        for (int i = 0; i < literal.getNumGeometries(); i++) {
            parts.add(predicate(name, left, new Cql2Node.Shape(literal.getGeometryN(i))));
        }
        return any ? FACTORY.or(parts) : FACTORY.and(parts);
    }

    private Expression expression(Cql2Node node) {
        return node instanceof Cql2Node.Property property
                ? FACTORY.property(property.name())
                : FACTORY.literal(geometry(node));
    }

    private Geometry geometry(Cql2Node node) {
        try {
            return switch (node) {
                case Cql2Node.Shape shape -> crs.toWgs84(shape.geometry());
                case Cql2Node.Box box -> crs.boxToWgs84(box.minX(), box.minY(), box.maxX(), box.maxY());
                default -> throw new IllegalStateException("No geometry: " + node);
            };
        } catch (IllegalArgumentException e) {
            throw new InvalidFilterException(Cql2TextWriter.quote(node), String.valueOf(e.getMessage()));
        }
    }

    private static Filter make(String name, Expression left, Expression right) {
        return switch (name) {
            case "s_contains" -> FACTORY.contains(left, right);
            case "s_crosses" -> FACTORY.crosses(left, right);
            case "s_disjoint" -> FACTORY.disjoint(left, right);
            case "s_equals" -> FACTORY.equal(left, right);
            case "s_intersects" -> FACTORY.intersects(left, right);
            case "s_overlaps" -> FACTORY.overlaps(left, right);
            case "s_touches" -> FACTORY.touches(left, right);
            case "s_within" -> FACTORY.within(left, right);
            default -> throw new IllegalStateException(name);
        };
    }
}
