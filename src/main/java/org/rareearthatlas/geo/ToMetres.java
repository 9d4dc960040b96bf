package org.rareearthatlas.geo;

import org.geotools.api.referencing.operation.MathTransform;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// Transforms the vertices of a geometry that already lies in the window of its projection.
final class ToMetres {

    /// Keeps vertices on the tear on their own side of it; a tenth of a millimetre.
    private static final double BESIDE_CUT_DEG = 1e-9;

    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);

    private final MathTransform fromDegrees;
    private final boolean torn;
    private final double startLonDeg;

    ToMetres(MapProjection projection, double startLonDeg) {
        this.fromDegrees = projection.fromDegrees();
        this.torn = projection.domain().cutLonDeg().isPresent();
        this.startLonDeg = startLonDeg;
    }

    Geometry apply(Geometry windowed) {
        Geometry projected = new GeometryEditor(MapProjector.METRES)
                .edit(windowed, new GeometryEditor.CoordinateSequenceOperation() {
                    @Override
                    public CoordinateSequence edit(CoordinateSequence seq, Geometry part) {
                        return transformed(seq);
                    }
                });
        boolean goesAround = windowed.getEnvelopeInternal().getWidth() >= 360;
        return goesAround && !torn && projected.getDimension() == 2 ? closeAroundPole(projected) : projected;
    }

    /// A shape around the pole comes with an edge that runs to the pole and back along the 180° meridian; on a
    /// plane without a tear that edge is no border.
    private static Geometry closeAroundPole(Geometry projected) {
        return GeometryPrecisionReducer.reduce(projected, MILLIMETRES);
    }

    private CoordinateSequence transformed(CoordinateSequence seq) {
        double[] xy = new double[seq.size() * 2];
        for (int i = 0; i < seq.size(); i++) {
            xy[2 * i] = Wgs84.wrapLonDeg(besideCut(seq.getX(i)));
            xy[2 * i + 1] = seq.getY(i);
        }
        MapProjector.transform(fromDegrees, xy);
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }

    private double besideCut(double lonDeg) {
        if (!torn) {
            return lonDeg;
        }
        return Math.clamp(lonDeg, startLonDeg + BESIDE_CUT_DEG, startLonDeg + 360 - BESIDE_CUT_DEG);
    }
}
