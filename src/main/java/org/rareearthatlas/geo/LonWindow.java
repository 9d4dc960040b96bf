package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.rareearthatlas.geo.InvalidCoordinateException.Problem;

/// One turn of longitudes, from a starting meridian 360° eastwards, between two latitudes. Whatever the
/// longitudes of a geometry, it is cut at the starting meridian, shifted into the window and clipped to the
/// latitudes; what was split at 180° only because longitudes end there is joined again when 180° lies inside the
/// window.
///
/// @param startLonDeg the western end, [-180, 180]
/// @param seamLonDeg where the image of the 180° meridian lies inside the window; NaN when it is the window's
/// edge
/// @param clip the window as an envelope
record LonWindow(double startLonDeg, double seamLonDeg, Envelope clip) {

    private static final double MAX_LON_DEG = 540;

    static LonWindow of(double startLonDeg, double minLatDeg, double maxLatDeg) {
        double seam = Math.abs(startLonDeg) == 180 ? Double.NaN : 180;
        return new LonWindow(startLonDeg, seam, new Envelope(startLonDeg, startLonDeg + 360, minLatDeg, maxLatDeg));
    }

    /// The geometry inside the window; empty when nothing of it is.
    Geometry apply(Geometry geometryDeg) {
        Geometry sound = Repair.repaired(geometryDeg);
        if (sound.isEmpty()) {
            return Wgs84.FACTORY.createGeometryCollection();
        }
        requireReasonable(sound.getEnvelopeInternal());
        List<Geometry> pieces = new ArrayList<>();
        Parts.forEach(sound, part -> collectPieces(part, pieces));
        return Wgs84.FACTORY.buildGeometry(join(pieces));
    }

    private static void requireReasonable(Envelope e) {
        double farthest = Math.max(Math.abs(e.getMinX()), Math.abs(e.getMaxX()));
        if (farthest > MAX_LON_DEG) {
            throw new InvalidCoordinateException(Problem.LONGITUDE_OUT_OF_RANGE, farthest);
        }
    }

    private void collectPieces(Geometry part, List<Geometry> pieces) {
        Envelope e = part.getEnvelopeInternal();
        if (e.getMinX() >= clip.getMinX() && e.getMaxX() <= clip.getMaxX()) {
            clipTo(part, pieces);
            return;
        }
        long firstTurn = (long) Math.floor((e.getMinX() - startLonDeg) / 360);
        long lastTurn = Math.max(firstTurn, (long) Math.ceil((e.getMaxX() - startLonDeg) / 360) - 1);
        for (long turn = firstTurn; turn <= lastTurn; turn++) {
            Geometry shifted = shift(part, -360.0 * turn);
            clipTo(shifted, pieces);
        }
    }

    private void clipTo(Geometry part, List<Geometry> pieces) {
        Envelope e = part.getEnvelopeInternal();
        if (clip.contains(e)) {
            pieces.add(part);
        } else if (clip.intersects(e)) {
            Geometry inside = OverlayNGRobust.overlay(part, Wgs84.FACTORY.toGeometry(clip), OverlayNG.INTERSECTION);
            // A shape that only touches the edge of the window leaves lines or points there: nothing to draw.
            Parts.forEach(inside, piece -> {
                if (piece.getDimension() == part.getDimension()) {
                    pieces.add(piece);
                }
            });
        }
    }

    private List<Geometry> join(List<Geometry> pieces) {
        List<Geometry> result = new ArrayList<>();
        List<Geometry> polygonsAtSeam = new ArrayList<>();
        List<Geometry> linesAtSeam = new ArrayList<>();
        for (Geometry piece : pieces) {
            if (!touchesSeam(piece) || piece.getDimension() == 0) {
                result.add(piece);
            } else {
                (piece.getDimension() == 2 ? polygonsAtSeam : linesAtSeam).add(piece);
            }
        }
        if (!polygonsAtSeam.isEmpty()) {
            Parts.forEach(OverlayNGRobust.union(polygonsAtSeam), result::add);
        }
        result.addAll(merged(linesAtSeam));
        return result;
    }

    private static List<Geometry> merged(List<Geometry> lines) {
        LineMerger merger = new LineMerger();
        merger.add(lines);
        List<Geometry> result = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            result.add((Geometry) line);
        }
        return result;
    }

    private boolean touchesSeam(Geometry piece) {
        Envelope e = piece.getEnvelopeInternal();
        return e.getMinX() == seamLonDeg || e.getMaxX() == seamLonDeg;
    }

    private static Geometry shift(Geometry part, double byDeg) {
        if (byDeg == 0) {
            return part;
        }
        Geometry copy = part.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence seq, int i) {
                seq.setOrdinate(i, Coordinate.X, seq.getX(i) + byDeg);
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
        return copy;
    }
}
