package org.rareearthatlas.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.chart.ChartBasis;
import org.rareearthatlas.chart.ChartSamples;
import org.rareearthatlas.chart.ChartService;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.explore.Years;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.source.SourceService;
import org.springframework.beans.factory.annotation.Autowired;

/// The charts of deposits of our own, which a speaker of their own tells apart from the rest of the atlas.
@AtlasTest
@ViewPackages(packages = "org.rareearthatlas.shell")
class ChartModelsTest extends SpringBrowserlessTest {

    private static final String FIRST = "Chart Speaker One";
    private static final String OTHER = "Chart Speaker Two";

    @Autowired
    private ChartService charts;

    @Autowired
    private ExploreService explore;

    @Autowired
    private EntryService entries;

    @Autowired
    private SourceService sources;

    @Autowired
    private ClaimService claims;

    @Autowired
    private PointIndex index;

    private ChartSamples samples;

    @BeforeEach
    void readTheIndex() {
        samples = new ChartSamples(entries, sources, claims);
        index.await(20_000);
    }

    @Test
    void claimsOfTheSameThingAreDotsOfOneLineAndNothingIsAddedUp() {
        String name = "Chart sample, disputed";
        Deposit deposit = samples.add(name, FIRST);
        samples.claim(deposit.id(), contained(12.0, 2001), null, OTHER, 2001, Stance.SUPPORTS);
        samples.claim(deposit.id(), contained(1.0, 2001), "North pit", OTHER, 2001, Stance.SUPPORTS);
        samples.claim(deposit.id(), contained(90.0, 2001), null, OTHER, 2001, Stance.CONTRADICTS);

        List<ChartModel.Mark> marks = of(name, chart("resources", AtlasFilter.NONE));

        assertThat(marks)
                .filteredOn(mark -> mark.row().equals(name))
                .extracting(ChartModel.Mark::x)
                .containsExactlyInAnyOrder(3.0, 12.0, 90.0);
        assertThat(marks)
                .filteredOn(mark -> mark.row().equals(name + ", North pit"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.x()).isEqualTo(1.0));
        assertThat(marks)
                .filteredOn(mark -> mark.look().equals("full"))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.x()).isEqualTo(3.0);
                    assertThat(mark.second()).contains("Yakutia");
                    assertThat(mark.path()).startsWith("quote/");
                    assertThat(mark.cells()).contains("ore × grade", 150.0, 2.0, "1990-01-01", "1993-05-01");
                });
        assertThat(marks)
                .filteredOn(mark -> mark.look().equals("denied"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.hint()).contains("90").contains("contradicts"));
    }

    @Test
    void onlyClaimsThatMeetTheFilterAreShown() {
        String name = "Chart sample, by then";
        Deposit deposit = samples.add(name, FIRST);
        samples.claim(deposit.id(), contained(7.0, 2011), null, OTHER, 2012, Stance.SUPPORTS);

        assertThat(xOf(name, AtlasFilter.NONE)).containsExactlyInAnyOrder(3.0, 7.0);
        assertThat(xOf(name, AtlasFilter.NONE.with(new Years(null, 2000), Dates.SAID)))
                .containsExactly(3.0);
        assertThat(xOf(name, AtlasFilter.NONE.with(new Years(2005, null), Dates.HELD)))
                .containsExactly(7.0);
        assertThat(xOf(name, AtlasFilter.NONE.toggled(FilterPart.SPEAKER, OTHER)))
                .containsExactly(7.0);
    }

    @Test
    void gradeStandsOverTonnageWhereBothAreClaimed() {
        String name = "Chart sample, grade";
        Deposit deposit = samples.add(name, FIRST);
        samples.claim(deposit.id(), contained(5.0, 2001), null, OTHER, 2001, Stance.SUPPORTS);

        assertThat(of(name, chart("tonnage-grade", AtlasFilter.NONE)))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.x()).isEqualTo(150.0);
                    assertThat(mark.y()).isEqualTo(2.0);
                    assertThat(mark.group()).isEqualTo("placer");
                });
    }

    @Test
    void barsCountWhatPassesAndSetTheFilter() {
        String speaker = "Chart Speaker Alone";
        samples.add("Chart sample, counted", speaker);
        AtlasFilter filter = AtlasFilter.NONE.toggled(FilterPart.SPEAKER, speaker);

        ChartModel.Mark scandium = named("Sc", chart("elements", filter));
        assertThat(scandium.y()).isEqualTo(1.0);
        assertThat(named("Nd", chart("elements", filter)).y()).isEqualTo(0.0);
        assertThat(named("past producer", chart("status", filter)).x()).isEqualTo(1.0);
        assertThat(chart("speakers", filter).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.chosen()).isTrue());
        ChartModel.Mark year = chart("years", filter).marks().getFirst();
        assertThat(year.row()).isEqualTo("1993");

        assertThat(ChartModels.choose(filter, scandium).values(FilterPart.ELEMENT))
                .containsExactly("Sc");
        assertThat(ChartModels.choose(filter, year).years()).isEqualTo(new Years(1993, 1993));
        AtlasFilter inYear = ChartModels.choose(filter, year);
        assertThat(ChartModels.choose(inYear, chart("years", inYear).marks().getFirst())
                        .years())
                .isEqualTo(Years.ALL);
    }

    @Test
    void whereNothingPassesEachChartSaysWhatToDo() {
        AtlasFilter nothing = AtlasFilter.NONE.toggled(FilterPart.SPEAKER, "Nobody of that name");

        assertThat(ChartModels.of(charts.read(explore.explore(nothing)), Locale.ENGLISH))
                .hasSize(6)
                .allSatisfy(chart -> {
                    assertThat(chart.marks()).isEmpty();
                    assertThat(chart.empty()).contains(".").doesNotContain("{");
                });
    }

    @Test
    void readsOfManyDepositsThoseWithTheMostOre() {
        ChartBasis basis = charts.read(explore.explore(AtlasFilter.NONE));

        assertThat(basis.deposits()).hasSizeLessThanOrEqualTo(ChartService.MAX_DEPOSITS);
        assertThat(basis.isPart()).isEqualTo(basis.depositsInAll() > ChartService.MAX_DEPOSITS);
        assertThat(basis.deposits().values().stream()
                        .mapToDouble(row -> Double.isNaN(row.tonnageMt()) ? -1 : row.tonnageMt())
                        .boxed())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private List<@Nullable Double> xOf(String name, AtlasFilter filter) {
        return of(name, chart("resources", filter)).stream()
                .map(ChartModel.Mark::x)
                .toList();
    }

    private ChartModel chart(String id, AtlasFilter filter) {
        return ChartModels.of(charts.read(explore.explore(filter)), Locale.ENGLISH).stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ChartModel.Mark> of(String name, ChartModel chart) {
        return chart.marks().stream()
                .filter(mark -> mark.row().startsWith(name))
                .toList();
    }

    private static ChartModel.Mark named(String row, ChartModel chart) {
        return chart.marks().stream()
                .filter(mark -> mark.row().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static Resource contained(double containedReoMt, int year) {
        return new Resource(null, null, containedReoMt, null, LocalDate.of(year, 1, 1));
    }
}
