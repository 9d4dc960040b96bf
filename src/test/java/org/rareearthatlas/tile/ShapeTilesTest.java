package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;

/// Areas and lines in tiles, read back by an independent decoder.
@AtlasTest
class ShapeTilesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Envelope SQUARE = new Envelope(0, MvtLayer.EXTENT, 0, MvtLayer.EXTENT);

    private final TileService tiles;

    ShapeTilesTest(TileService tiles) {
        this.tiles = tiles;
    }

    private Decoded decoded(String tileSet, TileMatrixSet set, int zoom, int column, int row) {
        return Decoded.of(tiles.get(new TileRequest(
                TileSet.find(tileSet).orElseThrow(),
                new TileAddress(set, zoom, column, row),
                null,
                PointRule.GATHERED)));
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsValidAndStaysInItsMargin(TileMatrixSet set) {
        Envelope margin = new Envelope(SQUARE);
        margin.expandBy(TileGeometry.MARGIN);
        int shapes = 0;
        for (int zoom = 0; zoom <= 3; zoom++) {
            TileLimits limits = set.limits(set.projection().extent(), zoom);
            for (int column = limits.minColumn(); column <= limits.maxColumn(); column++) {
                for (int row = limits.minRow(); row <= limits.maxRow(); row++) {
                    for (String tileSet : List.of("basemap", "region")) {
                        for (Geometry shape :
                                decoded(tileSet, set, zoom, column, row).all()) {
                            assertThat(shape.isValid())
                                    .as("%s %d/%d/%d %s", set, zoom, column, row, shape.getUserData())
                                    .isTrue();
                            assertThat(margin.contains(shape.getEnvelopeInternal()))
                                    .isTrue();
                            shapes++;
                        }
                    }
                }
            }
        }
        assertThat(shapes).isGreaterThan(1_000);
    }

    /// At the zooms that take the finer details too, around Murmansk.
    @ParameterizedTest
    @EnumSource
    void fineTilesAreValid(TileMatrixSet set) {
        for (int zoom = 4; zoom <= 9; zoom++) {
            TileLimits at = tileOf(set, new LonLat(33.1, 68.97), zoom);
            for (Geometry shape :
                    decoded("basemap", set, zoom, at.minColumn(), at.minRow()).all()) {
                assertThat(shape.isValid()).as("%s zoom %d", set, zoom).isTrue();
            }
            assertThat(decoded("region", set, zoom, at.minColumn(), at.minRow()).geometries("region"))
                    .as("%s zoom %d", set, zoom)
                    .anyMatch(shape -> isRegion(shape, "murmansk"));
        }
    }

    /// Two tiles side by side draw the same land along the line between them, give or take one unit, an eighth of a
    /// pixel.
    @ParameterizedTest
    @EnumSource
    void neighboursAgreeAlongTheirBorder(TileMatrixSet set) {
        for (int zoom : new int[] {2, 3, 4, 5, 7}) {
            TileLimits at = tileOf(set, new LonLat(95, 62), zoom);
            Geometry left = union(decoded("basemap", set, zoom, at.minColumn() - 1, at.minRow())
                    .geometries("land"));
            Geometry right = union(
                    decoded("basemap", set, zoom, at.minColumn(), at.minRow()).geometries("land"));
            Geometry moved =
                    AffineTransformation.translationInstance(MvtLayer.EXTENT, 0).transform(right);
            Envelope strip = new Envelope(MvtLayer.EXTENT - 40, MvtLayer.EXTENT + 40, 0, MvtLayer.EXTENT);

            Geometry different = cut(left, strip).symDifference(cut(moved, strip));

            assertThat(different.buffer(-0.75).isEmpty())
                    .as("%s zoom %d: %.1f units² differ", set, zoom, different.getArea())
                    .isTrue();
        }
    }

    /// Neighbouring regions and the land below them are drawn along the same vertices: no gap between Irkutsk and
    /// Yakutia, nor between Yakutia and its coast.
    @ParameterizedTest
    @EnumSource
    void neighbouringRegionsLeaveNoGap(TileMatrixSet set) {
        for (int zoom = 0; zoom <= 6; zoom++) {
            TileLimits at = tileOf(set, new LonLat(114, 60), zoom);
            Decoded regions = decoded("region", set, zoom, at.minColumn(), at.minRow());
            Geometry land = union(
                    decoded("basemap", set, zoom, at.minColumn(), at.minRow()).geometries("land"));
            List<Geometry> both = regions.geometries("region").stream()
                    .filter(shape -> List.of("irkutsk", "yakutia")
                            .contains(Decoded.properties(shape).get("id")))
                    .toList();
            assertThat(both).as("%s zoom %d", set, zoom).hasSize(2);

            assertThat(both.get(0).intersection(both.get(1)).buffer(-0.75).isEmpty())
                    .as("%s zoom %d: overlap", set, zoom)
                    .isTrue();
            assertThat(union(both).difference(land).buffer(-0.75).isEmpty())
                    .as("%s zoom %d: beyond the coast", set, zoom)
                    .isTrue();
            assertThat(slivers(union(both), land))
                    .as("%s zoom %d: holes between", set, zoom)
                    .isZero();
        }
    }

    /// Holes that only a gap along the common border can make: long and thin, on land, and of more than a quarter of a
    /// pixel.
    private static long slivers(Geometry union, Geometry land) {
        long count = 0;
        for (int i = 0; i < union.getNumGeometries(); i++) {
            var polygon = (Polygon) union.getGeometryN(i);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                Geometry ring =
                        FACTORY.createPolygon(polygon.getInteriorRingN(hole).getCoordinateSequence());
                if (ring.intersection(land).getArea() > 16 && ring.buffer(-1).isEmpty()) {
                    count++;
                }
            }
        }
        return count;
    }

    /// Chukotka lies on both sides of 180°. In the Albers set it is one piece; in Web Mercator it is cut at the edge of
    /// the world, and nothing runs across the whole map.
    @Test
    void theAntimeridianIsNoBorderWhereTheMapGoesOn() {
        TileMatrixSet albers = TileMatrixSet.ALBERS_SIBERIA_QUAD;
        Geometry land = union(decoded("basemap", albers, 0, 0, 0).geometries("land"));
        TileGeometry tile = new TileGeometry(new TileAddress(albers, 0, 0, 0));

        for (double lonDeg : new double[] {179.5, -179.9, 180, -178}) {
            Coordinate at = tile.points(new LonLat(lonDeg, 67).toPoint())[0];
            assertThat(land.contains(FACTORY.createPoint(at)))
                    .as("land at %s°", lonDeg)
                    .isTrue();
        }
        Geometry mercator = union(
                decoded("basemap", TileMatrixSet.WEB_MERCATOR_QUAD, 0, 0, 0).geometries("land"));
        Coordinate pacific = new TileGeometry(new TileAddress(TileMatrixSet.WEB_MERCATOR_QUAD, 0, 0, 0))
                .points(new LonLat(-150, 45).toPoint())[0];
        assertThat(mercator.contains(FACTORY.createPoint(pacific))).isFalse();
    }

    /// Antarctica reaches the pole; its tile in Mollweide is filled to the southern edge.
    @Test
    void landReachesThePole() {
        TileMatrixSet world = TileMatrixSet.WORLD_EQUAL_AREA_QUAD;
        TileGeometry tile = new TileGeometry(new TileAddress(world, 0, 0, 0));
        Coordinate nearPole = tile.points(new LonLat(11, -89.5).toPoint())[0];

        Geometry land = union(decoded("basemap", world, 0, 0, 0).geometries("land"));

        assertThat(land.contains(FACTORY.createPoint(nearPole))).isTrue();
    }

    @Test
    void nothingIsDrawnBesideTheMap() {
        assertThat(decoded("basemap", TileMatrixSet.WORLD_EQUAL_AREA_QUAD, 4, 0, 0)
                        .all())
                .isEmpty();
        assertThat(decoded("region", TileMatrixSet.WEB_MERCATOR_QUAD, 5, 2, 20).all())
                .isEmpty();
    }

    /// Simplifying drops vertices but keeps areas: Yakutia's share of its tile is what the finer zoom gives.
    @Test
    void areasStayTrueAtLowZooms() {
        TileMatrixSet albers = TileMatrixSet.ALBERS_SIBERIA_QUAD;
        double overview = areaKm2(albers, 1);
        double fine = areaKm2(albers, 4);

        assertThat(overview).isCloseTo(fine, within(fine * 0.01));
        assertThat(fine).as("Yakutia has 3.08 million km²").isCloseTo(3.08e6, within(0.05e6));
    }

    private double areaKm2(TileMatrixSet set, int zoom) {
        double unitM = set.cellSizeM(zoom) * TileMatrixSet.TILE_CELLS / MvtLayer.EXTENT;
        double units = 0;
        for (int column = 0; column < TileMatrixSet.matrixSize(zoom); column++) {
            for (int row = 0; row < TileMatrixSet.matrixSize(zoom); row++) {
                for (Geometry region : decoded("region", set, zoom, column, row).geometries("region")) {
                    if (isRegion(region, "yakutia")) {
                        units += cut(region, SQUARE).getArea();
                    }
                }
            }
        }
        return units * unitM * unitM / 1e6;
    }

    private static boolean isRegion(Geometry shape, String id) {
        return id.equals(Decoded.properties(shape).get("id"));
    }

    private static Geometry union(List<Geometry> geometries) {
        return UnaryUnionOp.union(new ArrayList<>(geometries), FACTORY);
    }

    @SuppressWarnings("unchecked")
    private static Geometry cut(Geometry geometry, Envelope box) {
        Geometry cut = geometry.intersection(FACTORY.toGeometry(box));
        List<Polygon> areas = PolygonExtracter.getPolygons(cut);
        return FACTORY.buildGeometry(areas);
    }

    private static TileLimits tileOf(TileMatrixSet set, LonLat place, int zoom) {
        Coordinate at = MapProjector.of(set.projection()).project(place).orElseThrow();
        return set.limits(new ProjectedBbox(at.x, at.y, at.x, at.y), zoom);
    }
}
