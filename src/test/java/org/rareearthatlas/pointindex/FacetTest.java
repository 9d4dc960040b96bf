package org.rareearthatlas.pointindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;

/// Counts by facets against counting deposit by deposit.
class FacetTest {

    private static final PointView VIEW = SampleViews.of(3_000, 4);

    @Test
    void withoutAFilterEveryDepositCountsForEachOfItsValues() {
        FacetCounts counts = VIEW.facets(Filter.INCLUDE, Map.of());

        assertThat(counts.total()).isEqualTo(3_000);
        assertThat(counts.count(Facet.ELEMENT, "Nd"))
                .isEqualTo(count(row -> row.elements().contains(Element.Nd)));
        assertThat(counts.count(Facet.TYPE, "UNKNOWN"))
                .isEqualTo(count(row -> row.findType()
                        .filter(type -> type != DepositType.UNKNOWN)
                        .isEmpty()));
        assertThat(counts.count(Facet.REGION, "sample-east"))
                .isEqualTo(count(row -> row.regions().contains("east")));
        assertThat(counts.count(Facet.SPEAKER, "A Sample"))
                .isEqualTo(count(row -> row.origins().speakers().contains("A Sample")))
                .isPositive();
        assertThat(counts.count(Facet.SIZE, "FROM_10_MT"))
                .isEqualTo(count(row -> row.tonnageMt() >= 10 && row.tonnageMt() < 100));
        assertThat(counts.byFacet().get(Facet.REGION)).doesNotContainKey("");
    }

    @Test
    void aFacetCountsWhatTheOthersSelect() throws Exception {
        Filter producers = ECQL.toFilter("status = 'PRODUCER'");
        Filter east = ECQL.toFilter("regions LIKE '%|sample-east|%'");

        FacetCounts counts = VIEW.facets(Filter.INCLUDE, Map.of(Facet.STATUS, producers, Facet.REGION, east));

        Predicate<PointRow> isProducer = row -> row.status() == Status.PRODUCER;
        Predicate<PointRow> isEast = row -> row.regions().contains("|sample-east|");
        assertThat(counts.total()).isEqualTo(count(isProducer.and(isEast))).isPositive();
        assertThat(counts.count(Facet.STATUS, "PROSPECT"))
                .isEqualTo(count(isEast.and(row -> row.status() == Status.PROSPECT)))
                .isPositive();
        assertThat(counts.count(Facet.REGION, "sample-west"))
                .isEqualTo(count(isProducer.and(row -> row.regions().contains("west"))));
        assertThat(counts.count(Facet.ELEMENT, "Ce"))
                .isEqualTo(
                        count(isProducer.and(isEast).and(row -> row.elements().contains(Element.Ce))));
    }

    @Test
    void countsOnlyWhatFulfilsTheCommonFilter() throws Exception {
        Filter box = ECQL.toFilter("BBOX(geometry, 0, -90, 180, 90)");

        assertThat(VIEW.facets(box, Map.of()).total())
                .isEqualTo(count(row -> row.lonDeg() >= 0))
                .isPositive();
        assertThat(VIEW.facets(Filter.EXCLUDE, Map.of()).byFacet().get(Facet.STATUS))
                .isEmpty();
    }

    private static int count(Predicate<PointRow> predicate) {
        return (int) rows().stream().filter(predicate).count();
    }

    private static List<PointRow> rows() {
        List<PointRow> rows = new ArrayList<>();
        VIEW.iterate(Filter.INCLUDE).forEachRemaining(rows::add);
        return rows;
    }
}
