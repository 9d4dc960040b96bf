package org.rareearthatlas.pointindex;

import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;

/// Finds a box of degrees in an order of Web Mercator's tiles: ranges that lie within it, and ranges that may cross its
/// edge. Both together hold everything in the box that the projection shows, each position once.
final class SquareSearch {

    /// Takes ranges of positions.
    interface Ranges {

        /// All of them lie in the box.
        void within(int from, int to);

        /// Some of them may lie in the box.
        void crossing(int from, int to);
    }

    /// Smaller ranges are not taken apart any further.
    private static final int SMALL = 64;

    /// One step for the rounding of either side.
    private static final int MARGIN = 2;

    private static final double EARTH_RADIUS_M = 6_378_137;

    private final TileOrder order;
    private final Ranges ranges;
    private final int minX;
    private final int minY;
    private final int maxX;
    private final int maxY;

    private SquareSearch(TileOrder order, Envelope boxWgs84, Ranges ranges) {
        TileGrid grid = TileGrid.of(MapProjection.WEB_MERCATOR);
        this.order = order;
        this.ranges = ranges;
        this.minX = grid.stepX(xM(boxWgs84.getMinX()));
        this.minY = grid.stepY(yM(boxWgs84.getMaxY()));
        this.maxX = grid.stepX(xM(boxWgs84.getMaxX()));
        this.maxY = grid.stepY(yM(boxWgs84.getMinY()));
    }

    /// @param order of Web Mercator
    static void search(TileOrder order, Envelope boxWgs84, Ranges ranges) {
        double maxLatDeg = MapProjection.WEB_MERCATOR.domain().maxLatDeg();
        if (boxWgs84.getMinY() <= maxLatDeg && boxWgs84.getMaxY() >= -maxLatDeg) {
            new SquareSearch(order, boxWgs84, ranges).visit(0, 0, 0, order.size());
        }
    }

    /// Whether the box reaches beyond what Web Mercator shows.
    static boolean reachesPoles(Envelope boxWgs84) {
        double maxLatDeg = MapProjection.WEB_MERCATOR.domain().maxLatDeg();
        return boxWgs84.getMaxY() > maxLatDeg || boxWgs84.getMinY() < -maxLatDeg;
    }

    private static double xM(double lonDeg) {
        return EARTH_RADIUS_M * Math.toRadians(Math.clamp(lonDeg, -180, 180));
    }

    private static double yM(double latDeg) {
        double latRad = Math.toRadians(Math.clamp(latDeg, -85.06, 85.06));
        return EARTH_RADIUS_M * Math.log(Math.tan(Math.PI / 4 + latRad / 2));
    }

    /// Goes down the quarters of the grid as far as they hold many rows and cross the edge of the box.
    private void visit(int zoom, long prefix, int from, int to) {
        long side = 1L << (TileGrid.STEPS_BITS - zoom);
        long x = MortonKey.x(prefix) * side;
        long y = MortonKey.y(prefix) * side;
        if (from == to || !touches(x, y, side)) {
            return;
        }
        if (isWithin(x, y, side)) {
            ranges.within(from, to);
            return;
        }
        if (to - from <= SMALL || zoom == TileGrid.STEPS_BITS) {
            ranges.crossing(from, to);
            return;
        }
        int shift = MortonKey.BITS - 2 * (zoom + 1);
        int start = from;
        for (long quarter = prefix << 2; quarter < (prefix + 1) << 2; quarter++) {
            int end = order.lowerBound((quarter + 1) << shift, start, to);
            visit(zoom + 1, quarter, start, end);
            start = end;
        }
    }

    private boolean touches(long x, long y, long side) {
        return x <= (long) maxX + MARGIN
                && x + side > (long) minX - MARGIN
                && y <= (long) maxY + MARGIN
                && y + side > (long) minY - MARGIN;
    }

    private boolean isWithin(long x, long y, long side) {
        return x >= (long) minX + MARGIN
                && x + side - 1 <= (long) maxX - MARGIN
                && y >= (long) minY + MARGIN
                && y + side - 1 <= (long) maxY - MARGIN;
    }
}
