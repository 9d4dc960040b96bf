package org.rareearthatlas.deposit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Where a deposit lies, and how well that is known.
///
/// @param point the place, or the centre of the radius; null exactly when unlocated
/// @param radiusM the radius around the point in metres, 1 to 1,000,000; null unless approximate
/// @param outline polygon of the deposit's extent, WGS 84, longitude first, SRID 4326, at most 10,000 vertices
/// @param statedRegion the region that the source names, whether or not the point is known
public record DepositLocation(
        LocationPrecision precision,
        @Nullable LonLat point,
        @Nullable Double radiusM,
        @Nullable Geometry outline,
        @Nullable RegionId statedRegion) {

    public static final double MAX_RADIUS_M = 1_000_000;
    public static final int MAX_OUTLINE_VERTICES = 10_000;

    /// A place that no source tells, at best the region around it.
    public static DepositLocation unlocated(@Nullable RegionId statedRegion) {
        return new DepositLocation(LocationPrecision.UNLOCATED, null, null, null, statedRegion);
    }

    /// @throws InvalidInputException naming each part that contradicts the precision or breaks a limit
    public DepositLocation {
        List<Problem> problems = new ArrayList<>();
        boolean located = precision != LocationPrecision.UNLOCATED;
        if (located && point == null) {
            problems.add(Problem.of("location", "location.point.missing"));
        }
        if (!located && (point != null || outline != null)) {
            problems.add(Problem.of("location", "location.unlocated.point"));
        }
        checkRadius(problems, precision, radiusM);
        checkOutline(problems, outline);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void checkRadius(List<Problem> problems, LocationPrecision precision, @Nullable Double radiusM) {
        boolean approximate = precision == LocationPrecision.APPROXIMATE;
        if (approximate && radiusM == null) {
            problems.add(Problem.of("radius", "location.radius.missing"));
        } else if (!approximate && radiusM != null) {
            problems.add(Problem.of("radius", "location.radius.unexpected"));
        } else if (radiusM != null && !(radiusM >= 1 && radiusM <= MAX_RADIUS_M)) {
            problems.add(Problem.of("radius", "location.radius.range"));
        }
    }

    private static void checkOutline(List<Problem> problems, @Nullable Geometry outline) {
        if (outline == null) {
            return;
        }
        if (outline.getNumPoints() > MAX_OUTLINE_VERTICES) {
            problems.add(Problem.of("outline", "location.outline.tooLong", MAX_OUTLINE_VERTICES));
        } else if (outline.getDimension() != 2 || outline.isEmpty() || !outline.isValid()) {
            problems.add(Problem.of("outline", "location.outline.invalid"));
        }
    }
}
