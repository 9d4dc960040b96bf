package org.rareearthatlas.geo;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.InvalidCoordinateException.Problem;

/// A box between two meridians and two parallels, edges included. It crosses the 180° meridian when west is
/// greater than east (RFC 7946 §5.2). A box from -180 to 180 is the whole circle.
///
/// @param westLonDeg the western edge, [-180, 180]
/// @param southLatDeg the southern edge, [-90, 90], not north of the northern one
/// @param eastLonDeg the eastern edge, [-180, 180]
/// @param northLatDeg the northern edge, [-90, 90]
public record BboxWgs84(double westLonDeg, double southLatDeg, double eastLonDeg, double northLatDeg) {

    /// The whole earth.
    public static final BboxWgs84 WORLD = new BboxWgs84(-180, -90, 180, 90);

    /// @throws InvalidCoordinateException when an edge is no coordinate or south lies north of north
    public BboxWgs84 {
        InvalidCoordinateException.requireLon(westLonDeg);
        InvalidCoordinateException.requireLat(southLatDeg);
        InvalidCoordinateException.requireLon(eastLonDeg);
        InvalidCoordinateException.requireLat(northLatDeg);
        if (southLatDeg > northLatDeg) {
            throw new InvalidCoordinateException(Problem.INVERTED_BOX, southLatDeg);
        }
    }

    /// The narrowest box around a geometry in degrees: parts split at 180° are seen as neighbours, so Chukotka's
    /// box crosses the meridian instead of spanning the world. Absent when the geometry is empty.
    ///
    /// @throws InvalidCoordinateException when the geometry leaves the ranges of longitude and latitude
    public static Optional<BboxWgs84> of(Geometry geometryWgs84) {
        if (geometryWgs84.isEmpty()) {
            return Optional.empty();
        }
        LonIntervals intervals = new LonIntervals();
        Parts.forEach(geometryWgs84, part -> {
            Envelope e = part.getEnvelopeInternal();
            InvalidCoordinateException.requireLon(e.getMinX());
            InvalidCoordinateException.requireLon(e.getMaxX());
            intervals.add(e.getMinX(), e.getMaxX());
        });
        Envelope all = geometryWgs84.getEnvelopeInternal();
        return Optional.of(intervals.hull(all.getMinY(), all.getMaxY()));
    }

    /// Whether west is greater than east.
    public boolean crossesAntimeridian() {
        return westLonDeg > eastLonDeg;
    }

    /// The extent in longitude, [0, 360].
    public double widthDeg() {
        return crossesAntimeridian() ? 360 - (westLonDeg - eastLonDeg) : eastLonDeg - westLonDeg;
    }

    /// Whether the place lies in the box or on its edge; a pole belongs to every box that reaches its latitude.
    public boolean contains(LonLat place) {
        if (place.latDeg() < southLatDeg || place.latDeg() > northLatDeg) {
            return false;
        }
        return Math.abs(place.latDeg()) == 90 || spansLon(place.lonDeg());
    }

    private boolean spansLon(double lonDeg) {
        boolean onAntimeridian = Math.abs(lonDeg) == 180;
        return liesBetween(lonDeg) || (onAntimeridian && liesBetween(-lonDeg));
    }

    private boolean liesBetween(double lonDeg) {
        return crossesAntimeridian()
                ? lonDeg >= westLonDeg || lonDeg <= eastLonDeg
                : lonDeg >= westLonDeg && lonDeg <= eastLonDeg;
    }

    /// The box as one envelope, or as two (west part first) when it crosses 180°: what an index or a database
    /// that knows only plain boxes can be asked.
    public List<Envelope> split() {
        if (!crossesAntimeridian()) {
            return List.of(new Envelope(westLonDeg, eastLonDeg, southLatDeg, northLatDeg));
        }
        return List.of(
                new Envelope(westLonDeg, 180, southLatDeg, northLatDeg),
                new Envelope(-180, eastLonDeg, southLatDeg, northLatDeg));
    }

    /// The narrowest box around both.
    public BboxWgs84 union(BboxWgs84 other) {
        LonIntervals intervals = new LonIntervals();
        for (BboxWgs84 box : List.of(this, other)) {
            box.split().forEach(e -> intervals.add(e.getMinX(), e.getMaxX()));
        }
        return intervals.hull(Math.min(southLatDeg, other.southLatDeg), Math.max(northLatDeg, other.northLatDeg));
    }
}
