package org.rareearthatlas.geo;

import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.InvalidCoordinateException.Problem;

/// A box in metres of a map projection, edges included.
///
/// @param minXM the left edge
/// @param minYM the lower edge
/// @param maxXM the right edge, not less than the left one
/// @param maxYM the upper edge, not less than the lower one
public record ProjectedBbox(double minXM, double minYM, double maxXM, double maxYM) {

    /// @throws InvalidCoordinateException when an edge is not finite or a minimum exceeds its maximum
    public ProjectedBbox {
        InvalidCoordinateException.requireFinite(minXM);
        InvalidCoordinateException.requireFinite(minYM);
        InvalidCoordinateException.requireFinite(maxXM);
        InvalidCoordinateException.requireFinite(maxYM);
        if (minXM > maxXM || minYM > maxYM) {
            throw new InvalidCoordinateException(Problem.INVERTED_BOX, minXM > maxXM ? minXM : minYM);
        }
    }

    /// The box around a non-empty projected envelope.
    public static ProjectedBbox of(Envelope projected) {
        return new ProjectedBbox(projected.getMinX(), projected.getMinY(), projected.getMaxX(), projected.getMaxY());
    }

    /// A new JTS envelope of the same box.
    public Envelope toEnvelope() {
        return new Envelope(minXM, maxXM, minYM, maxYM);
    }

    /// A new array [minX, minY, maxX, maxY], the order that OpenLayers and OGC interfaces use.
    public double[] toArray() {
        return new double[] {minXM, minYM, maxXM, maxYM};
    }

    /// Whether a projected point lies in the box or on its edge.
    public boolean contains(double xM, double yM) {
        return xM >= minXM && xM <= maxXM && yM >= minYM && yM <= maxYM;
    }
}
