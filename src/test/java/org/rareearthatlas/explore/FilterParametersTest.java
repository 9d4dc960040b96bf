package org.rareearthatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.explore.FilterParameters.LeftOut;

/// A filter in an address.
class FilterParametersTest {

    private static final AtlasFilter FULL = AtlasFilter.NONE
            .toggled(FilterPart.ELEMENT, "Nd")
            .toggled(FilterPart.ELEMENT, "Dy")
            .toggled(FilterPart.STATUS, "PAST_PRODUCER")
            .toggled(FilterPart.REGION, "yakutia")
            .toggled(FilterPart.SPEAKER, "Владимир Путин & Co; 100 %")
            .toggled(FilterPart.EVIDENCE, "QUOTE")
            .with(new Years(2010, 2025), Dates.HELD);

    @Test
    void comesBackTheSame() {
        Map<String, List<String>> written = FilterParameters.write(FULL);

        assertThat(FilterParameters.read(written)).isEqualTo(new FilterParameters.Read(FULL, List.of()));
        assertThat(written).containsEntry("status", List.of("past-producer")).containsEntry("from", List.of("2010"));
    }

    @Test
    void nothingAskedIsNoParameter() {
        assertThat(FilterParameters.write(AtlasFilter.NONE)).isEmpty();
        assertThat(FilterParameters.read(Map.of("q", List.of("words"))).filter())
                .isEqualTo(AtlasFilter.NONE);
    }

    @Test
    void tellsWhatItDoesNotUnderstand() {
        var read = FilterParameters.read(Map.of(
                "element",
                List.of("nd", "Xx"),
                "from",
                List.of("last year"),
                "to",
                List.of("2020"),
                "dates",
                List.of("sometime"),
                "status",
                List.of("PRODUCER", "' OR 1=1")));

        assertThat(read.notUnderstood())
                .extracting(LeftOut::toString)
                .containsExactlyInAnyOrder("element=Xx", "status=' OR 1=1", "from=last year", "dates=sometime");
        assertThat(read.filter())
                .isEqualTo(AtlasFilter.NONE
                        .toggled(FilterPart.ELEMENT, "Nd")
                        .toggled(FilterPart.STATUS, "PRODUCER")
                        .with(new Years(null, 2020), Dates.SAID));
    }

    @Test
    void yearsTheWrongWayRoundAreLeftOutBoth() {
        var read = FilterParameters.read(Map.of("from", List.of("2020"), "to", List.of("2010")));

        assertThat(read.filter()).isEqualTo(AtlasFilter.NONE);
        assertThat(read.notUnderstood()).containsExactly(new LeftOut("from", "2020"), new LeftOut("to", "2010"));
    }

    @Test
    void aValueChosenTwiceIsGone() {
        AtlasFilter twice = AtlasFilter.NONE.toggled(FilterPart.REGION, "tuva").toggled(FilterPart.REGION, "tuva");

        assertThat(twice).isEqualTo(AtlasFilter.NONE);
        assertThat(twice.isEmpty()).isTrue();
        assertThat(FULL.without(FilterPart.ELEMENT).values(FilterPart.ELEMENT)).isEmpty();
    }

    @Test
    void refusesWhatIsNoValue() {
        assertThatThrownBy(() -> AtlasFilter.NONE.toggled(FilterPart.STATUS, "RUMOURED"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Years(2020, 2010)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewPatternsCoverExactlyTheYears() {
        for (Years years : List.of(
                new Years(1997, 2014),
                new Years(null, 2014),
                new Years(2014, null),
                new Years(2000, 2009),
                Years.ALL)) {
            String all = String.join("|", years.patterns()).replace("_", "\\d");
            for (int year = Years.EARLIEST; year <= Years.LATEST; year++) {
                boolean within = years.findFrom().orElse(0) <= year
                        && year <= years.findTo().orElse(9999);
                assertThat(Integer.toString(year).matches(all))
                        .as(year + " of " + years)
                        .isEqualTo(within);
            }
            assertThat(years.patterns()).hasSizeLessThan(40);
        }
    }
}
