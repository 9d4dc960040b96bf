package org.rareearthatlas.exchange.crs;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The Gauss-Krüger grids that write the zone's number before the easting, as the EPSG database has them: zone 7 has
/// its
/// central meridian at an easting of 7,500,000 m. Zones of six degrees are numbered from 0° E, those of three degrees
/// so
/// that the central meridian is three times the number.
enum ZonedGrid {
    PULKOVO_1942_6("Pulkovo 1942", 6, 2, 32, 28402, "pulkovo1942"),
    PULKOVO_1942_3("Pulkovo 1942", 3, 7, 33, 2523, "pulkovo1942"),
    PULKOVO_1942_3_EAST("Pulkovo 1942", 3, 34, 59, 2551, "pulkovo1942"),
    PULKOVO_1942_3_60("Pulkovo 1942", 3, 60, 60, 3389, "pulkovo1942"),
    PULKOVO_1942_3_WEST("Pulkovo 1942", 3, 61, 64, 2578, "pulkovo1942"),
    PULKOVO_1995_6("Pulkovo 1995", 6, 4, 32, 20004, "pulkovo1995"),
    PULKOVO_1995_3("Pulkovo 1995", 3, 7, 59, 2641, "pulkovo1995"),
    PULKOVO_1995_3_60("Pulkovo 1995", 3, 60, 60, 3390, "pulkovo1995"),
    PULKOVO_1995_3_WEST("Pulkovo 1995", 3, 61, 64, 2695, "pulkovo1995"),
    GSK_2011_6("GSK-2011", 6, 4, 32, 20904, "gsk2011", "geodezicheskayasistemakoordinat2011"),
    CGCS2000_6("CGCS2000", 6, 13, 23, 4491, "china2000", "cgcs2000"),
    CGCS2000_3("CGCS2000", 3, 25, 45, 4513, "china2000", "cgcs2000"),
    XIAN_1980_6("Xian 1980", 6, 13, 23, 2327, "xian1980"),
    XIAN_1980_3("Xian 1980", 3, 25, 45, 2349, "xian1980"),
    BEIJING_1954_6("Beijing 1954", 6, 13, 23, 21413, "beijing1954"),
    BEIJING_1954_3("Beijing 1954", 3, 25, 45, 2401, "beijing1954");

    private final String title;
    private final int widthDeg;
    private final int firstZone;
    private final int lastZone;
    private final int firstCode;
    private final String[] datums;

    ZonedGrid(String title, int widthDeg, int firstZone, int lastZone, int firstCode, String... datums) {
        this.title = title;
        this.widthDeg = widthDeg;
        this.firstZone = firstZone;
        this.lastZone = lastZone;
        this.firstCode = firstCode;
        this.datums = datums;
    }

    /// The grids that have such a zone.
    static Stream<ZonedGrid> withZone(int zone) {
        return Arrays.stream(values()).filter(grid -> grid.firstZone <= zone && zone <= grid.lastZone);
    }

    /// @param datum in small letters and digits alone
    static Optional<ZonedGrid> find(String datum, int widthDeg, int zone) {
        return withZone(zone)
                .filter(grid -> grid.widthDeg == widthDeg)
                .filter(grid -> Arrays.asList(grid.datums).contains(datum))
                .findFirst();
    }

    int firstZone() {
        return firstZone;
    }

    int lastZone() {
        return lastZone;
    }

    int epsgCode(int zone) {
        return firstCode + zone - firstZone;
    }

    /// As the EPSG database names it.
    String title(int zone) {
        return title + " /" + (widthDeg == 3 ? " 3-degree" : "") + " Gauss-Kruger zone " + zone;
    }

    /// Code and name.
    String words(int zone) {
        return "EPSG:" + epsgCode(zone) + " (" + title(zone) + ")";
    }
}
