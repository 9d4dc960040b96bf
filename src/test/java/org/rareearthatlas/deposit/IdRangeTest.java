package org.rareearthatlas.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdRangeTest {

    @Test
    void rangesFollowEachOtherFromTheFirstNumberToTheLast() {
        assertThat(IdRange.split(10, 1, 10, 4))
                .containsExactly(new IdRange(1, 4), new IdRange(5, 8), new IdRange(9, 10));
    }

    @Test
    void numbersFarApartMakeFewWideRanges() {
        List<IdRange> ranges = IdRange.split(3, 1, 3_000_000_000_000L, 2);

        assertThat(ranges).hasSize(2);
        assertThat(ranges.getLast().lastId()).isEqualTo(3_000_000_000_000L);
    }

    @Test
    void nothingHasNoRange() {
        assertThat(IdRange.split(0, 0, 0, 5_000)).isEmpty();
    }

    @Test
    void oneHasOne() {
        assertThat(IdRange.split(1, 7, 7, 5_000)).containsExactly(new IdRange(7, 7));
    }
}
