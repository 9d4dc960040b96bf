package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "180, 180",
        "-180, -180",
        "0.5, 0.5",
        "-0.00000004, 0",
        "-0.00000006, -0.0000001",
        "179.99999999, 180",
        "12.3456789, 12.3456789",
        "100.1000001, 100.1000001",
        "-7.10, -7.1"
    })
    void hasAsManyDigitsAsItNeeds(double deg, String text) {
        assertThat(Decimals.ofDegrees(deg)).isEqualTo(text);
    }

    @Test
    void roundsAsDecimalNumbersDo() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            double deg = random.nextDouble(-180, 180);
            BigDecimal rounded = BigDecimal.valueOf(deg).setScale(Decimals.DEGREE_DIGITS, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(Decimals.ofDegrees(deg))).isEqualByComparingTo(rounded);
        }
    }
}
