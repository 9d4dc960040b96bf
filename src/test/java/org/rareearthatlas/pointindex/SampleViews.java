package org.rareearthatlas.pointindex;

/// Views of sample deposits for the tests of other packages.
public final class SampleViews {

    private SampleViews() {}

    /// @param size 17 or more
    public static PointView of(int size, long seed) {
        return PointView.of(1, SamplePoints.segment(SamplePoints.list(size, seed)), TombstoneSet.NONE, null);
    }
}
