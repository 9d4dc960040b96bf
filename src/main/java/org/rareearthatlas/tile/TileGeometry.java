package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.rareearthatlas.geo.BboxWgs84;
import org.rareearthatlas.geo.MapProjector;

/// Brings geometry in degrees into one tile: projected, cut to the tile and a margin, and laid on the tile's grid so
/// that it is valid there. Neighbouring tiles round a vertex that both have to the same point.
final class TileGeometry {

    /// The margin beside the tile, in units: 8 of the map's pixels, so that no line ends in sight.
    static final int MARGIN = 64;

    private static final PrecisionModel WHOLE = new PrecisionModel(1);
    private static final GeometryFactory UNITS = new GeometryFactory(WHOLE);
    private static final int MANY_VERTICES = 400;

    /// An island, or its coast, that would cover less than a quarter of a pixel of the map is left out everywhere.
    private static final double SPECK_UNITS2 = 16;

    private final MapProjector projector;
    private final List<Envelope> boxesWgs84;
    private final AffineTransformation toUnits;
    private final Envelope clip = new Envelope(-MARGIN, MvtLayer.EXTENT + MARGIN, -MARGIN, MvtLayer.EXTENT + MARGIN);

    TileGeometry(TileAddress address) {
        projector = MapProjector.of(address.set().projection());
        boxesWgs84 =
                projector.findBboxWgs84(address.box(0.05)).map(BboxWgs84::split).orElse(List.of());
        Envelope square = address.envelope();
        double unitsPerM = MvtLayer.EXTENT / square.getWidth();
        toUnits = AffineTransformation.translationInstance(-square.getMinX(), -square.getMaxY())
                .scale(unitsPerM, -unitsPerM);
    }

    /// Boxes in degrees around all that the tile shows; none when its square lies outside of the map.
    List<Envelope> boxesWgs84() {
        return boxesWgs84;
    }

    /// The lines or polygons as the tile shows them, in whole units; empty when nothing is left of them.
    Geometry shape(Geometry geometryWgs84) {
        Geometry drawn = toUnits.transform(projector.project(roughlyCut(geometryWgs84)));
        Geometry cut = cut(drawn, geometryWgs84.getDimension());
        return cut.getDimension() == 2 ? GeometryPrecisionReducer.reduce(cut, WHOLE) : wholeLines(cut);
    }

    /// Where a point lies in the tile, in units; its coordinate is null where the map does not show it. Only a point
    /// within the square belongs to the tile: none is in two tiles.
    Coordinate[] points(Geometry pointsWgs84) {
        return toUnits.transform(projector.project(pointsWgs84)).getCoordinates();
    }

    /// Spares projecting a whole country for a small tile. What is cut off here lies well outside of the tile.
    private Geometry roughlyCut(Geometry geometry) {
        if (geometry.getNumPoints() < MANY_VERTICES || geometry.getDimension() == 0) {
            return geometry;
        }
        Envelope own = geometry.getEnvelopeInternal();
        if (boxesWgs84.stream().anyMatch(box -> box.contains(own))) {
            return geometry;
        }
        List<Geometry> parts = new ArrayList<>();
        for (Envelope box : boxesWgs84) {
            addParts(
                    OverlayNGRobust.overlay(geometry, geometry.getFactory().toGeometry(box), OverlayNG.INTERSECTION),
                    geometry.getDimension(),
                    parts);
        }
        return geometry.getFactory().buildGeometry(parts);
    }

    private Geometry cut(Geometry drawn, int dimension) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < drawn.getNumGeometries(); i++) {
            Geometry part = drawn.getGeometryN(i);
            Envelope own = part.getEnvelopeInternal();
            if (!own.intersects(clip) || isSpeck(part)) {
                continue;
            }
            Geometry cut = clip.contains(own)
                    ? part
                    : OverlayNGRobust.overlay(part, part.getFactory().toGeometry(clip), OverlayNG.INTERSECTION);
            addParts(cut, dimension, parts);
        }
        return parts.isEmpty() ? UNITS.createEmpty(dimension) : UNITS.buildGeometry(parts);
    }

    private static boolean isSpeck(Geometry part) {
        Envelope own = part.getEnvelopeInternal();
        return own.getArea() < SPECK_UNITS2 && (part.getDimension() == 2 || isRing(part));
    }

    private static boolean isRing(Geometry part) {
        return part instanceof LineString line && line.isClosed();
    }

    private static void addParts(Geometry geometry, int dimension, List<Geometry> parts) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part.getDimension() == dimension && !part.isEmpty()) {
                parts.add(part);
            }
        }
    }

    private static Geometry wholeLines(Geometry lines) {
        List<Geometry> whole = new ArrayList<>();
        LineMerger merger = new LineMerger();
        merger.add(lines);
        for (Object line : merger.getMergedLineStrings()) {
            Coordinate[] vertices = rounded(((Geometry) line).getCoordinates());
            if (vertices.length > 1) {
                whole.add(UNITS.createLineString(vertices));
            }
        }
        return whole.isEmpty() ? UNITS.createLineString() : UNITS.buildGeometry(whole);
    }

    private static Coordinate[] rounded(Coordinate[] vertices) {
        List<Coordinate> whole = new ArrayList<>();
        for (Coordinate vertex : vertices) {
            Coordinate here = new Coordinate(Math.rint(vertex.x), Math.rint(vertex.y));
            if (whole.isEmpty() || !whole.getLast().equals2D(here)) {
                whole.add(here);
            }
        }
        return whole.toArray(Coordinate[]::new);
    }
}
