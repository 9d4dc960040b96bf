package org.rareearthatlas.geo;

import java.util.Optional;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;

/// From points of the map back to places. A formula run backwards gives numbers for points beyond the map's edge
/// too, so a place is believed only when it leads to the same point again.
final class ToDegrees {

    private static final double SAME_POINT_M = 1;

    private final MapProjection projection;
    private final MathTransform fromDegrees;
    private final MathTransform toDegrees;

    private ToDegrees(MapProjection projection) {
        this.projection = projection;
        this.fromDegrees = projection.fromDegrees();
        try {
            this.toDegrees = fromDegrees.inverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(projection.key() + " has no inverse", e);
        }
    }

    static ToDegrees of(MapProjection projection) {
        return new ToDegrees(projection);
    }

    Optional<LonLat> find(double xM, double yM) {
        if (!projection.extent().contains(xM, yM)) {
            return Optional.empty();
        }
        double[] lonLat = {xM, yM};
        if (!ran(toDegrees, lonLat) || !LonLat.isValid(lonLat[0], lonLat[1])) {
            return Optional.empty();
        }
        LonLat place = new LonLat(lonLat[0], lonLat[1]);
        double[] again = {lonLat[0], lonLat[1]};
        boolean shown = projection.domain().containsLat(place.latDeg())
                && ran(fromDegrees, again)
                && Math.hypot(again[0] - xM, again[1] - yM) <= SAME_POINT_M;
        return shown ? Optional.of(place) : Optional.empty();
    }

    private static boolean ran(MathTransform transform, double[] xy) {
        try {
            transform.transform(xy, 0, xy, 0, 1);
            return true;
        } catch (TransformException e) {
            return false;
        }
    }
}
