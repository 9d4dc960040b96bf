package org.rareearthatlas.pointindex;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.filter.FilterBoxes;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;

/// Which rows a filter can select at most, as ranges of rows in the columns' own order.
final class Candidates {

    /// Takes ranges of rows; those of one box do not overlap.
    @FunctionalInterface
    interface RangeConsumer {

        void accept(int fromRow, int toRow);
    }

    /// Smaller ranges are not taken apart any further.
    private static final int SMALL = 64;

    /// One step for the rounding of either side.
    private static final int MARGIN = 2;

    private static final double EARTH_RADIUS_M = 6_378_137;

    private final PointColumns columns;
    private final TileOrder order;

    /// @param order the columns' own, of Web Mercator
    Candidates(PointColumns columns, TileOrder order) {
        this.columns = columns;
        this.order = order;
    }

    /// The deposits that a filter names; empty when it does not tell any.
    static Optional<List<Long>> findIds(Filter filter) {
        return switch (filter) {
            case Id id -> Optional.of(PredicateCompiler.numbers(id));
            case And and ->
                and.getChildren().stream()
                        .flatMap(child -> findIds(child).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /// Whether ranges of a filter may overlap.
    boolean mayRepeat(Filter filter) {
        return FilterBoxes.of(filter).filter(boxes -> boxes.size() > 1).isPresent();
    }

    /// Hands over ranges that hold every row that the filter selects.
    void forEachRange(Filter filter, RangeConsumer consumer) {
        Optional<List<Envelope>> boxes = FilterBoxes.of(filter);
        if (boxes.isPresent()) {
            boxes.get().forEach(box -> forEachRange(box, consumer));
        } else {
            consumer.accept(0, columns.size());
        }
    }

    private void forEachRange(Envelope boxWgs84, RangeConsumer consumer) {
        TileGrid grid = TileGrid.of(MapProjection.WEB_MERCATOR);
        double maxLatDeg = MapProjection.WEB_MERCATOR.domain().maxLatDeg();
        if (boxWgs84.getMinY() <= maxLatDeg && boxWgs84.getMaxY() >= -maxLatDeg) {
            Square box = new Square(
                    below(grid.stepX(xM(boxWgs84.getMinX()))),
                    below(grid.stepY(yM(boxWgs84.getMaxY()))),
                    above(grid.stepX(xM(boxWgs84.getMaxX()))),
                    above(grid.stepY(yM(boxWgs84.getMinY()))));
            visit(box, 0, 0, 0, order.size(), consumer);
        }
        if (boxWgs84.getMaxY() > maxLatDeg || boxWgs84.getMinY() < -maxLatDeg) {
            consumer.accept(order.size(), columns.size());
        }
    }

    private static int below(int step) {
        return Math.max(0, step - MARGIN);
    }

    private static int above(int step) {
        return step > Integer.MAX_VALUE - MARGIN ? Integer.MAX_VALUE : step + MARGIN;
    }

    private static double xM(double lonDeg) {
        return EARTH_RADIUS_M * Math.toRadians(Math.clamp(lonDeg, -180, 180));
    }

    private static double yM(double latDeg) {
        double latRad = Math.toRadians(Math.clamp(latDeg, -85.06, 85.06));
        return EARTH_RADIUS_M * Math.log(Math.tan(Math.PI / 4 + latRad / 2));
    }

    /// Steps of the grid, all included.
    private record Square(int minX, int minY, int maxX, int maxY) {

        boolean touches(long x, long y, long side) {
            return x <= maxX && x + side > minX && y <= maxY && y + side > minY;
        }

        boolean contains(long x, long y, long side) {
            return x >= minX && x + side - 1 <= maxX && y >= minY && y + side - 1 <= maxY;
        }
    }

    /// Goes down the quarters of the grid as far as they hold many rows and cross the edge of the box.
    private void visit(Square box, int zoom, long prefix, int from, int to, RangeConsumer consumer) {
        long side = 1L << (TileGrid.STEPS_BITS - zoom);
        long x = MortonKey.x(prefix) * side;
        long y = MortonKey.y(prefix) * side;
        if (from == to || !box.touches(x, y, side)) {
            return;
        }
        if (to - from <= SMALL || zoom == TileGrid.STEPS_BITS || box.contains(x, y, side)) {
            consumer.accept(from, to);
            return;
        }
        int shift = MortonKey.BITS - 2 * (zoom + 1);
        int start = from;
        for (long quarter = prefix << 2; quarter < (prefix + 1) << 2; quarter++) {
            int end = order.lowerBound((quarter + 1) << shift, start, to);
            visit(box, zoom + 1, quarter, start, end, consumer);
            start = end;
        }
    }
}
