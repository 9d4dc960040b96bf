package org.rareearthatlas.exchange.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.geo.LonLat;

/// What speaks against a file's reference system: numbers that are none of its own, zones that are not its zone, places
/// far from where it is made for. Told with the system that would fit, never decided here.
public final class CrsDoubts {

    /// Neighbouring zones overlap, and fields go on beyond a border.
    private static final double BEYOND_DEG = 1;
    /// A transverse Mercator system without a stated area is read as three times as wide as a zone of six degrees.
    private static final double BEYOND_MERIDIAN_DEG = 9;
    /// No longitude is as large, not even one with a digit too many.
    private static final double SURELY_METRES = 4_000;

    private static final double WEB_MERCATOR_M = 20_037_509;

    private final FileCrs crs;
    private final @Nullable TransverseGrid grid;
    private final @Nullable GeographicBoundingBox area;

    public CrsDoubts(FileCrs crs) {
        this.crs = crs;
        grid = TransverseGrid.of(crs.definition()).orElse(null);
        area = CRS.getGeographicBoundingBox(crs.definition());
    }

    /// @param detail what the words' placeholder is filled with: the system that would fit, or the one that is doubted
    public record Doubt(IssueKind kind, String detail) {}

    /// What the numbers themselves say.
    ///
    /// @param x to the east or longitude, as the file has it
    public Optional<Doubt> ofNumbers(double x, double y) {
        if (crs.isGeographic()) {
            boolean metres = Math.abs(x) > SURELY_METRES || Math.abs(y) > SURELY_METRES;
            return metres ? Optional.of(new Doubt(IssueKind.METRES_NOT_DEGREES, fitting(x, y))) : Optional.empty();
        }
        if (LonLat.isValid(x, y)) {
            return Optional.of(new Doubt(IssueKind.CRS_DOUBT, crs.title()));
        }
        return grid == null ? Optional.empty() : ofZone(grid, x, y);
    }

    private Optional<Doubt> ofZone(TransverseGrid own, double x, double y) {
        OptionalInt zone = own.zone();
        OptionalInt written = TransverseGrid.prefix(x);
        if (zone.equals(written)) {
            return Optional.empty();
        }
        if (zone.isPresent() && zone.equals(TransverseGrid.prefix(y))) {
            return Optional.of(new Doubt(IssueKind.AXES_EXCHANGED, crs.title()));
        }
        if (written.isPresent()) {
            return Optional.of(new Doubt(IssueKind.ZONE_DOUBT, own.ofZone(written.getAsInt())));
        }
        return zone.isPresent() ? Optional.of(new Doubt(IssueKind.ZONE_LOST, crs.title())) : Optional.empty();
    }

    /// The systems in metres that have such numbers, the likelier first; what cannot be told from them is left open.
    private static String fitting(double x, double y) {
        List<String> fitting = new ArrayList<>();
        OptionalInt zone = TransverseGrid.prefix(x);
        boolean northing = Math.abs(y) <= 10_000_000;
        if (zone.isPresent() && northing) {
            ZonedGrid.withZone(zone.getAsInt())
                    .filter(grid -> grid.name().startsWith("PULKOVO_1942")
                            || grid.name().startsWith("CGCS2000"))
                    .forEach(grid -> fitting.add(grid.words(zone.getAsInt())));
        } else if (x > 0 && northing) {
            fitting.add("WGS 84 / UTM (EPSG:32601–32660)");
        }
        if (Math.abs(x) <= WEB_MERCATOR_M && Math.abs(y) <= WEB_MERCATOR_M) {
            fitting.add("EPSG:3857 (Web Mercator)");
        }
        return fitting.isEmpty() ? "EPSG:?" : String.join("; ", fitting);
    }

    /// Whether a place in degrees lies far outside the area that the system is made for.
    public Optional<Doubt> ofPlace(LonLat place) {
        return isFar(place) ? Optional.of(new Doubt(IssueKind.OUTSIDE_AREA, crs.title())) : Optional.empty();
    }

    private boolean isFar(LonLat place) {
        if (area != null) {
            boolean inHeight = place.latDeg() >= area.getSouthBoundLatitude() - BEYOND_DEG
                    && place.latDeg() <= area.getNorthBoundLatitude() + BEYOND_DEG;
            double west = area.getWestBoundLongitude() - BEYOND_DEG;
            double widthDeg = area.getEastBoundLongitude() + BEYOND_DEG - west;
            // An area across 180° has its east before its west.
            double aroundDeg = widthDeg < 0 ? widthDeg + 360 : widthDeg;
            return !inHeight || eastward(west, place.lonDeg()) > aroundDeg;
        }
        if (grid == null) {
            return false;
        }
        double offDeg = eastward(grid.centralMeridianDeg(), place.lonDeg());
        return Math.min(offDeg, 360 - offDeg) > BEYOND_MERIDIAN_DEG;
    }

    /// From one meridian to another, 0 to 360.
    private static double eastward(double fromDeg, double toDeg) {
        double deg = (toDeg - fromDeg) % 360;
        return deg < 0 ? deg + 360 : deg;
    }
}
