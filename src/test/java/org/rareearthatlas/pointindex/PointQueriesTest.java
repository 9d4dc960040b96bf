package org.rareearthatlas.pointindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;

/// What filters select from the columns, compared with GeoTools evaluating them feature by feature.
class PointQueriesTest {

    private static final PointView VIEW = view();

    /// A fifth of the base is gone, and some others have come between.
    private static PointView view() {
        PointSegment base = SamplePoints.segment(SamplePoints.list(4_000, 3));
        BitSet dead = new BitSet();
        for (int row = 0; row < base.columns().size(); row += 5) {
            dead.set(row);
        }
        List<LoadedPoint> others = new ArrayList<>();
        for (LoadedPoint point : SamplePoints.list(200, 4)) {
            others.add(SamplePoints.point(
                    point.id() * 20,
                    point.point().lonDeg(),
                    point.point().latDeg(),
                    new java.util.SplittableRandom(point.id())));
        }
        return PointView.of(1, base, new TombstoneSet(dead), SamplePoints.segment(others));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCLUDE",
                "EXCLUDE",
                "BBOX(geometry, -180, -90, 180, 90)",
                "BBOX(geometry, 20, 40, 60, 75)",
                "BBOX(geometry, 0, 85, 180, 90)",
                "BBOX(geometry, -180, -90, 180, -84)",
                "BBOX(geometry, 179, -90, 180, 90)",
                "BBOX(geometry, 0, 0, 0, 0)",
                "BBOX(geometry, 170, 50, 180, 90) OR BBOX(geometry, 175, 50, 180, 90) OR BBOX(geometry, -180, 50, -170, 90)",
                "BBOX(geometry, 20, 40, 60, 75) AND status = 'PROSPECT'",
                "BBOX(geometry, 20, 40, 60, 75) AND status = 'PROSPECT' AND unsourced = true",
                "BBOX(geometry, 20, 40, 60, 75) AND status = 'PROSPECT' AND status = 'PRODUCER'",
                "BBOX(geometry, -180, -90, 180, 90) AND depositType = 'PLACER'",
                "BBOX(geometry, -180, 80, 180, 90) AND precision = 'EXACT'",
                "BBOX(geometry, -80, 60, -80, 60)",
                "status = 'UNKNOWN' AND (BBOX(geometry, 170, 50, 180, 90) OR BBOX(geometry, -180, 50, -170, 90))",
                "BBOX(geometry, 20, 40, 60, 75) AND BBOX(geometry, 50, 40, 90, 75)",
                "BBOX(geometry, 20, 40, 60, 75) AND elements LIKE '%Nd%'",
                "BBOX(geometry, 20, 40, 60, 75) AND status <> 'PROSPECT'",
                "NOT BBOX(geometry, 20, 40, 60, 75)",
                "INTERSECTS(geometry, POLYGON((-10 -10, 60 -10, 60 60, -10 -10)))",
                "WITHIN(geometry, POLYGON((0 0, 60 0, 60 60, 0 60, 0 0)))",
                "INTERSECTS(geometry, POINT(180 65))",
                "DISJOINT(geometry, POLYGON((-10 -10, 60 -10, 60 60, -10 -10)))",
                "DWITHIN(geometry, POINT(10 10), 2000, kilometers)",
                "status IN ('PROSPECT', 'PRODUCER')",
                "status <> 'UNKNOWN'",
                "status LIKE 'pro%'",
                "status ILIKE 'pro%'",
                "depositType IS NULL",
                "depositType IS NOT NULL AND depositType < 'M'",
                "elements LIKE '%Nd%' AND NOT elements LIKE '%Ce%'",
                "radiusM BETWEEN 2000 AND 4000",
                "radiusM IS NULL",
                "unsourced = true",
                "precision = 'APPROXIMATE'",
                "nameRu ILIKE '%образец 1%'",
                "nameEn = nameRu",
                "\"id\" = '17'",
                "IN ('deposit.17', 'deposit.20', 'deposit.21', 'deposit.x', 'region.1', 'deposit.99999999999999999')",
                "IN ('deposit.17', 'deposit.1001') AND status <> 'UNKNOWN'",
                "IN ('deposit.21', 'deposit.23', 'deposit.25') OR status = 'PRODUCER'",
                "NOT (IN ('deposit.21', 'deposit.23', 'deposit.25')) AND unsourced = false",
                "outline IS NULL"
            })
    void selectsExactlyWhatGeoToolsSelects(String ecql) throws Exception {
        check(ecql, ECQL.toFilter(ecql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CASEI(nameRu) LIKE CASEI('ОБРАЗЕЦ 1%')",
                "NOT nameEn LIKE 'Sample 1_'",
                "depositType NOT IN ('PLACER', 'LATERITE')",
                "NOT (radiusM > 3000)",
                "unsourced AND (status = 'PRODUCER' OR elements LIKE '%Y%')",
                "(status = 'PRODUCER') = (unsourced = TRUE)",
                "S_INTERSECTS(geometry, BBOX(170, 50, -170, 80))",
                "radiusM * 2 > 6000",
                "TRUE",
                "FALSE"
            })
    void selectsExactlyWhatCql2Says(String cql2) throws Exception {
        Filter filter = FilterParser.parse(
                FilterLanguage.CQL2_TEXT, cql2, Queryables.of(DepositFeatures.SCHEMA), CrsReference.CRS84);
        check(cql2, filter);
    }

    /// So few that one range of rows is near the edges of both boxes.
    @Test
    void rowsNearTheEdgesOfTwoBoxesAreFoundOnce() throws Exception {
        PointView few = SampleViews.of(20, 5);
        Filter filter = ECQL.toFilter("BBOX(geometry, 179, 60, 180, 70) OR BBOX(geometry, -180, 60, -179, 70)");

        assertThat(few.page(filter, 0, 10).points()).hasSize(2);
        assertThat(few.count(filter)).isEqualTo(2);
    }

    private static void check(String text, Filter filter) {
        List<Long> expected = new ArrayList<>();
        Envelope bounds = new Envelope();
        VIEW.iterate(Filter.INCLUDE).forEachRemaining(row -> {
            SimpleFeature feature = DepositFeatures.of(row);
            if (filter.evaluate(feature)) {
                expected.add(row.id());
                bounds.expandToInclude(((Point) feature.getDefaultGeometry()).getCoordinate());
            }
        });
        List<Long> found = new ArrayList<>();
        VIEW.iterate(filter).forEachRemaining(row -> found.add(row.id()));

        assertThat(found).as(text).containsExactlyElementsOf(expected);
        assertThat(expected).isSorted().doesNotHaveDuplicates();
        assertThat(VIEW.count(filter)).isEqualTo(expected.size());
        assertThat(VIEW.select(text, filter).count()).isEqualTo(expected.size());
        assertThat(VIEW.boundsWgs84(filter)).isEqualTo(bounds);
        assertThat(paged(filter, expected.size(), 700)).containsExactlyElementsOf(expected);
        assertThat(paged(filter, expected.size(), 13)).containsExactlyElementsOf(expected);
    }

    private static List<Long> paged(Filter filter, int matched, int limit) {
        List<Long> ids = new ArrayList<>();
        PointPage page = VIEW.page(filter, 0, limit);
        assertThat(page.matched()).isEqualTo(matched);
        ids.addAll(page.points().stream().map(PointRow::id).toList());
        while (page.hasMore()) {
            page = VIEW.page(filter, ids.getLast(), limit);
            assertThat(page.points()).isNotEmpty();
            assertThat(page.matched()).isEqualTo(matched);
            ids.addAll(page.points().stream().map(PointRow::id).toList());
        }
        return ids;
    }
}
