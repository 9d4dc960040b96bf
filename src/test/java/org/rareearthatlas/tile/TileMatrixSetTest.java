package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;

class TileMatrixSetTest {

    /// OGC 17-083r4, annex D.1.
    @ParameterizedTest
    @CsvSource({
        "0,  559082264.028717,    156543.033928041",
        "1,  279541132.0143589,   78271.5169640204",
        "10, 545978.773465544,    152.874056570353",
        "14, 34123.67334159649,   9.55462853564706"
    })
    void webMercatorIsTheWellKnownSet(int zoom, double scaleDenominator, double cellSizeM) {
        TileMatrixSet set = TileMatrixSet.WEB_MERCATOR_QUAD;

        assertThat(set.scaleDenominator(zoom)).isCloseTo(scaleDenominator, within(scaleDenominator * 1e-12));
        assertThat(set.cellSizeM(zoom)).isCloseTo(cellSizeM, within(cellSizeM * 1e-12));
        assertThat(set.originM()).containsExactly(-20037508.342789244, 20037508.342789244);
    }

    /// The numbers of the usual web maps.
    @ParameterizedTest
    @CsvSource({
        "55.7558,   37.6173,   10, 619, 320", // Moscow
        "68.9585,   33.0827,    8, 151,  59", // Murmansk
        "-33.8688, 151.2093,    6,  58,  38" // Sydney
    })
    void aPlaceLiesInTheTileThatWebMapsHave(double latDeg, double lonDeg, int zoom, int column, int row) {
        assertThat(tileOf(TileMatrixSet.WEB_MERCATOR_QUAD, new LonLat(lonDeg, latDeg), zoom))
                .isEqualTo(new TileLimits(column, column, row, row));
    }

    /// The square is 27 000 km wide, so a tile of zoom 3 is 3 375 km; 100° E, 56° N is the origin of the plane, which
    /// lies 13 500 km from the left edge and 16 500 km from the upper one: 4 and 4.88 tiles.
    @Test
    void albersSiberiaCountsFromItsOwnCorner() {
        TileMatrixSet set = TileMatrixSet.ALBERS_SIBERIA_QUAD;

        assertThat(tileOf(set, new LonLat(100.001, 56), 3)).isEqualTo(new TileLimits(4, 4, 4, 4));
        assertThat(set.envelope(3, 4, 4)).isEqualTo(new Envelope(0, 3_375_000, -375_000, 3_000_000));
        assertThat(set.cellSizeM(0)).isEqualTo(27_000_000.0 / 256);
        assertThat(set.scaleDenominator(0)).isCloseTo(376_674_107.142857, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource
    void everySquareHoldsAllThatItsProjectionShows(TileMatrixSet set) {
        Envelope square = set.envelope(0, 0, 0);
        square.expandBy(1);
        ProjectedBbox extent = set.projection().extent();

        assertThat(square.getMinX()).isLessThanOrEqualTo(extent.minXM());
        assertThat(square.getMaxX()).isGreaterThanOrEqualTo(extent.maxXM());
        if (set != TileMatrixSet.WEB_MERCATOR_QUAD) {
            assertThat(square.contains(extent.toEnvelope())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tilesLieSideBySide(TileMatrixSet set) {
        for (int zoom = 1; zoom <= TileMatrixSet.MAX_ZOOM; zoom++) {
            int last = TileMatrixSet.matrixSize(zoom) - 1;
            assertThat(set.envelope(zoom, 0, 0).getMaxX())
                    .isEqualTo(set.envelope(zoom, 1, 0).getMinX());
            assertThat(set.envelope(zoom, last, last).getMaxX()).isCloseTo(-set.originM()[0], within(1e-6));
        }
    }

    @Test
    void limitsStayInTheMatrix() {
        TileMatrixSet set = TileMatrixSet.ALBERS_SIBERIA_QUAD;

        assertThat(set.limits(new ProjectedBbox(-9e9, -9e9, 9e9, 9e9), 5)).isEqualTo(new TileLimits(0, 31, 0, 31));
        assertThat(set.limits(new ProjectedBbox(10, 10, 20, 20), 0)).isEqualTo(new TileLimits(0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "19, 0, 0", "3, 8, 0", "3, 0, 8", "3, -1, 0", "0, 0, 1"})
    void tilesOutsideOfTheMatrixAreNotThere(int zoom, int column, int row) {
        assertThatThrownBy(() -> new TileAddress(TileMatrixSet.WEB_MERCATOR_QUAD, zoom, column, row))
                .isInstanceOfSatisfying(
                        TileException.class,
                        e -> assertThat(e.getStatusCode().value()).isEqualTo(404));
    }

    private static TileLimits tileOf(TileMatrixSet set, LonLat place, int zoom) {
        Coordinate at = MapProjector.of(set.projection()).project(place).orElseThrow();
        return set.limits(new ProjectedBbox(at.x, at.y, at.x, at.y), zoom);
    }
}
