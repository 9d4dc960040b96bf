package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects stretches of longitude and finds the shortest stretch of the circle that covers them all.
final class LonIntervals {

    private record Interval(double westLonDeg, double eastLonDeg) {}

    private final List<Interval> intervals = new ArrayList<>();

    /// Both in [-180, 180], west not greater than east.
    void add(double westLonDeg, double eastLonDeg) {
        intervals.add(new Interval(westLonDeg, eastLonDeg));
    }

    /// The box over the shortest covering stretch; the whole circle when nothing is left uncovered.
    BboxWgs84 hull(double southLatDeg, double northLatDeg) {
        intervals.sort(Comparator.comparingDouble(Interval::westLonDeg));
        double first = intervals.getFirst().westLonDeg();
        double reached = intervals.getFirst().eastLonDeg();
        double widestGap = -1;
        double west = first;
        double east = reached;
        for (Interval next : intervals) {
            if (next.westLonDeg() - reached > widestGap && next.westLonDeg() > reached) {
                widestGap = next.westLonDeg() - reached;
                west = next.westLonDeg();
                east = reached;
            }
            reached = Math.max(reached, next.eastLonDeg());
        }
        // The gap over the 180° meridian; on a tie the box that does not cross it is the plainer one.
        if (first + 360 - reached >= widestGap) {
            west = first;
            east = reached;
        }
        return new BboxWgs84(west, southLatDeg, east, northLatDeg);
    }
}
