package org.rareearthatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;

/// What is asked: always the same for the same places.
final class Questions {

    private static final int FEATURE_PAGES = 100;
    private static final int TILES = 300;
    private static final int MAX_ZOOM = 12;
    private static final double EARTH_RADIUS_M = 6_378_137;

    /// A page of features: a box in degrees, a status, and how many at most.
    record FeaturePage(double west, double south, double east, double north, String status, int limit) {

        String path() {
            return path(east);
        }

        /// The page of a box that nobody asked for before, some centimetres wider.
        ///
        /// @param number differs from time to time
        String newPath(long number) {
            return path(east + number * 1e-7);
        }

        private String path(double east) {
            return String.format(
                    Locale.ROOT,
                    "/ogc/collections/deposits/items?bbox=%.4f,%.4f,%.7f,%.4f&status=%s&limit=%d&f=json",
                    west,
                    south,
                    east,
                    north,
                    status,
                    limit);
        }
    }

    /// A tile of Web Mercator.
    record Tile(int zoom, int column, int row) {

        /// The map's own tiles, which join points where there are many.
        String path() {
            return "/map/v1/tiles/deposit/web-mercator/" + zoom + "/" + column + "/" + row;
        }

        /// The same with up to 10,000 deposits each, as tile servers cap them; cells beyond that.
        String fullPath() {
            return path() + "?points=each";
        }

        /// The same with a filter of its own, which all pass: such a tile is not kept yet.
        ///
        /// @param number differs from time to time
        String newFullPath(long number) {
            return fullPath() + "&filter=status%3C%3E%27" + number + "%27";
        }

        /// A tile of the deposits in one state.
        String filteredPath() {
            return path() + "?filter=status%3D%27PROSPECT%27";
        }
    }

    private Questions() {}

    /// Boxes around the places, as many of half a degree as of eighty: what one sees of a district, a country, a
    /// continent.
    static List<FeaturePage> featurePages(LandPlaces places, int limit) {
        SplittableRandom random = new SplittableRandom(MillionDeposits.SEED + 2);
        List<FeaturePage> pages = new ArrayList<>();
        String[] statuses = {"OCCURRENCE", "PROSPECT", "PRODUCER"};
        for (int i = 0; i < FEATURE_PAGES; i++) {
            Coordinate centre = places.centre(random.nextInt(MillionDeposits.CLUSTERS));
            double half = 0.25 * Math.pow(160, random.nextDouble());
            pages.add(new FeaturePage(
                    Math.max(-180, centre.x - half),
                    Math.max(-90, centre.y - half),
                    Math.min(180, centre.x + half),
                    Math.min(90, centre.y + half),
                    statuses[i % statuses.length],
                    limit));
        }
        return pages;
    }

    /// Zooms 0 to 12 in turn, two in three around places where there is something.
    static List<Tile> tiles(LandPlaces places) {
        SplittableRandom random = new SplittableRandom(MillionDeposits.SEED + 3);
        TileGrid grid = TileGrid.of(MapProjection.WEB_MERCATOR);
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < TILES; i++) {
            int zoom = i % (MAX_ZOOM + 1);
            Coordinate at = i % 3 == 2
                    ? new Coordinate(random.nextDouble(-180, 180), random.nextDouble(-60, 75))
                    : places.centre(random.nextInt(MillionDeposits.CLUSTERS));
            tiles.add(new Tile(
                    zoom,
                    grid.stepX(EARTH_RADIUS_M * Math.toRadians(at.x)) >>> (TileGrid.STEPS_BITS - zoom),
                    grid.stepY(mercatorYM(at.y)) >>> (TileGrid.STEPS_BITS - zoom)));
        }
        return tiles;
    }

    private static double mercatorYM(double latDeg) {
        return EARTH_RADIUS_M * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latDeg) / 2));
    }
}
