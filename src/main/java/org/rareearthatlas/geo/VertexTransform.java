package org.rareearthatlas.geo;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Transforms every vertex of a geometry, and nothing else. A vertex is only believed when it leads back to
/// where it came from: beyond their reach the formulas give numbers too.
final class VertexTransform {

    private static final double SAME_PLACE_DEG = 1e-6;
    private static final double SAME_POINT_M = 1;

    /// One direction: writes the transformed pair into `to`.
    interface Direction {

        /// @throws TransformException where the projection does not reach
        void transform(double[] from, double[] to) throws TransformException;
    }

    private final Direction fromDegrees;
    private final Direction toDegrees;
    private final MapProjection.@Nullable Domain domain;

    /// @param domain what lies beyond its parallels is left out; null when nothing is
    VertexTransform(Direction fromDegrees, Direction toDegrees, MapProjection.@Nullable Domain domain) {
        this.fromDegrees = fromDegrees;
        this.toDegrees = toDegrees;
        this.domain = domain;
    }

    /// @param domain what lies beyond its parallels is left out; null when nothing is
    static VertexTransform of(MathTransform fromDegrees, MapProjection.@Nullable Domain domain) {
        try {
            return new VertexTransform(direction(fromDegrees), direction(fromDegrees.inverse()), domain);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A projection without inverse", e);
        }
    }

    private static Direction direction(MathTransform transform) {
        return (from, to) -> transform.transform(from, 0, to, 0, 1);
    }

    /// @throws IllegalArgumentException when a vertex lies where the projection does not reach
    Geometry fromDegrees(Geometry geometry) {
        return apply(clipped(geometry), fromDegrees, toDegrees, true);
    }

    /// @throws IllegalArgumentException when a vertex lies where the projection does not reach
    Geometry toDegrees(Geometry geometry) {
        return apply(geometry, toDegrees, fromDegrees, false);
    }

    private Geometry clipped(Geometry geometry) {
        Envelope own = geometry.getEnvelopeInternal();
        if (domain == null || (own.getMinY() >= domain.minLatDeg() && own.getMaxY() <= domain.maxLatDeg())) {
            return geometry;
        }
        Envelope shown = new Envelope(-180, 180, domain.minLatDeg(), domain.maxLatDeg());
        return Repair.repaired(geometry).intersection(Wgs84.FACTORY.toGeometry(shown));
    }

    private static Geometry apply(Geometry geometry, Direction there, Direction back, boolean inDegrees) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence vertices, int i) {
                double[] from = {vertices.getX(i), vertices.getY(i)};
                double[] to = transformed(from, there, back, inDegrees);
                vertices.setOrdinate(i, 0, to[0]);
                vertices.setOrdinate(i, 1, to[1]);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        copy.setSRID(inDegrees ? 0 : Wgs84.SRID);
        return copy;
    }

    private static double[] transformed(double[] from, Direction there, Direction back, boolean inDegrees) {
        double[] to = new double[2];
        double[] again = new double[2];
        try {
            there.transform(from, to);
            back.transform(to, again);
        } catch (TransformException e) {
            throw new IllegalArgumentException("it lies where this reference system does not reach", e);
        }
        boolean same =
                inDegrees ? samePlace(from, again) : Math.hypot(again[0] - from[0], again[1] - from[1]) <= SAME_POINT_M;
        if (!same) {
            throw new IllegalArgumentException("it lies where this reference system does not reach");
        }
        return to;
    }

    /// The two longitudes of the 180° meridian, and all longitudes of a pole, are the same place.
    private static boolean samePlace(double[] from, double[] again) {
        double apart = Math.abs(again[0] - from[0]);
        boolean sameMeridian = Math.min(apart, Math.abs(apart - 360)) <= SAME_PLACE_DEG;
        boolean pole = Math.abs(from[1]) > 90 - SAME_PLACE_DEG;
        return Math.abs(again[1] - from[1]) <= SAME_PLACE_DEG && (sameMeridian || pole);
    }
}
