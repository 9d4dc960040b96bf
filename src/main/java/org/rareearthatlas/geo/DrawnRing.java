package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// A closed ring whose neighbouring vertices are joined the shorter way round the earth.
///
/// @param vertices without the closing one; longitudes in [-180, 180]
record DrawnRing(List<Coordinate> vertices) {

    static DrawnRing of(LinearRing ring) {
        Coordinate[] all = ring.getCoordinates();
        return new DrawnRing(List.of(all).subList(0, all.length - 1));
    }

    /// The area inside, with longitudes that run on beyond 180° where the ring does.
    Polygon toPolygon() {
        int turns = turnsAround();
        List<Coordinate> shell = turns == 0 ? runOn(0) : aroundPole(turns);
        shell.add(shell.getFirst().copy());
        return Wgs84.FACTORY.createPolygon(shell.toArray(Coordinate[]::new));
    }

    private int turnsAround() {
        int turns = 0;
        for (int i = 0; i < vertices.size(); i++) {
            turns += turnAfter(i);
        }
        return turns;
    }

    /// 1 when the edge after this vertex crosses 180° eastwards, -1 when westwards, otherwise 0.
    private int turnAfter(int index) {
        double stepDeg = vertex(index + 1).x - vertex(index).x;
        return stepDeg < -180 ? 1 : stepDeg > 180 ? -1 : 0;
    }

    private Coordinate vertex(int index) {
        return vertices.get(index % vertices.size());
    }

    private List<Coordinate> runOn(int start) {
        List<Coordinate> result = new ArrayList<>();
        int turns = 0;
        for (int i = start; i < start + vertices.size(); i++) {
            // Whole turns are added to the given longitude, never steps to the last sum, so that no error accumulates.
            result.add(new Coordinate(vertex(i).x + 360.0 * turns, vertex(i).y));
            turns += turnAfter(i);
        }
        return result;
    }

    /// Starts the ring where it crosses 180°, so that it ends exactly one turn away, and closes it over the pole.
    private List<Coordinate> aroundPole(int turns) {
        int direction = Integer.signum(turns);
        int before = 0;
        while (turnAfter(before) != direction) {
            before++;
        }
        double latDeg = latAtCrossing(vertex(before), vertex(before + 1), direction);
        double poleLatDeg = vertices.stream().mapToDouble(c -> c.y).sum() < 0 ? -90 : 90;
        List<Coordinate> shell = runOn(before + 1);
        shell.addFirst(new Coordinate(-180.0 * direction, latDeg));
        shell.add(new Coordinate(180.0 * direction, latDeg));
        shell.add(new Coordinate(180.0 * direction, poleLatDeg));
        shell.add(new Coordinate(-180.0 * direction, poleLatDeg));
        return shell;
    }

    private static double latAtCrossing(Coordinate from, Coordinate to, int direction) {
        double edgeDeg = Math.abs(to.x + 360.0 * direction - from.x);
        double reached = edgeDeg == 0 ? 0 : Math.abs(180.0 * direction - from.x) / edgeDeg;
        return from.y + reached * (to.y - from.y);
    }
}
