package org.rareearthatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.DepositId;

/// What addresses ask to compare, and how places are chosen.
class AskedPlacesTest {

    @Test
    void readsRegionsAndDepositsInTheirOrderEachOnce() {
        AskedPlaces asked = AskedPlaces.read("region:tuva, deposit:12,region:yakutia,region:tuva");

        assertThat(asked.choice().places())
                .containsExactly(
                        new PlaceRef.OfRegion("tuva"),
                        new PlaceRef.OfDeposit(new DepositId(12)),
                        new PlaceRef.OfRegion("yakutia"));
        assertThat(asked.choice().text()).isEqualTo("region:tuva,deposit:12,region:yakutia");
        assertThat(asked.unreadable()).isEmpty();
        assertThat(asked.tooMany()).isZero();
    }

    @Test
    void tellsWhatNamesNoPlace() {
        String huge = "deposit:" + "9".repeat(400);
        AskedPlaces asked = AskedPlaces.read("region:,deposit:x,Якутия,<b>," + huge + ",,region:tuva");

        assertThat(asked.unreadable()).startsWith("region:", "deposit:x", "Якутия", "<b>");
        assertThat(asked.unreadable().getLast()).hasSizeLessThan(50).endsWith("…");
        assertThat(asked.choice().places()).containsExactly(new PlaceRef.OfRegion("tuva"));
    }

    @Test
    void leavesOutAFifth() {
        AskedPlaces asked = AskedPlaces.read(
                IntStream.rangeClosed(1, 6).mapToObj(i -> "deposit:" + i).collect(Collectors.joining(",")));

        assertThat(asked.choice().text()).isEqualTo("deposit:1,deposit:2,deposit:3,deposit:4");
        assertThat(asked.tooMany()).isEqualTo(2);
    }

    @Test
    void aLongAddressIsReadOnlySoFar() {
        assertThat(AskedPlaces.read("x,".repeat(100_000)).unreadable()).hasSize(20);
    }

    @Test
    void aChoiceTakesNoFifthAndGivesAPlaceBack() {
        PlaceChoice four =
                AskedPlaces.read("deposit:1,deposit:2,deposit:3,deposit:4").choice();
        PlaceRef fifth = new PlaceRef.OfRegion("tuva");

        assertThat(four.isFull()).isTrue();
        assertThat(four.with(fifth)).isEqualTo(four);
        assertThat(four.without(four.places().getFirst()).with(fifth).text())
                .isEqualTo("deposit:2,deposit:3,deposit:4,region:tuva");
        assertThat(PlaceChoice.NONE.with(fifth).isEnough()).isFalse();
    }

    @Test
    void addressesOfOtherThingsAreNoPlaces() {
        assertThat(PlaceRef.ofPath("region/tuva")).contains(new PlaceRef.OfRegion("tuva"));
        assertThat(PlaceRef.ofPath("deposit/tuva")).isEmpty();
        assertThat(PlaceRef.ofPath("not-on-the-map")).isEmpty();
        assertThat(PlaceRef.ofPath("")).isEmpty();
    }
}
