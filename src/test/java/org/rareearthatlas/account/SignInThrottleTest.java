package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// How failed sign-ins slow down the next ones.
class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    /// A clock that is moved by hand.
    private static final class HandClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final HandClock clock = new HandClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(name, HERE)).isZero();
        }
    }

    @Test
    void theFirstFailuresCostNothingThenEachDoublesTheWait() {
        fail("anna", SignInThrottle.FREE_OF_NAME);
        Duration expected = Duration.ofSeconds(10);
        for (int i = 0; i < 6; i++) {
            assertThat(throttle.attempt("anna", HERE)).isEqualTo(expected);
            clock.now = clock.now.plus(expected);
            fail("anna", 1);
            expected = expected.multipliedBy(2);
        }
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 30; i++) {
            clock.now = clock.now.plus(Duration.ofMinutes(15));
            fail("anna", 1);
        }

        assertThat(throttle.attempt("anna", HERE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail("anna", SignInThrottle.FREE_OF_NAME - 1);
        throttle.succeeded("anna", HERE);

        fail("anna", SignInThrottle.FREE_OF_NAME);
    }

    @Test
    void oneNameWaitsAloneUntilItsAddressHasTriedTooMany() {
        fail("anna", SignInThrottle.FREE_OF_NAME);
        assertThat(throttle.attempt("boris", HERE)).isZero();

        for (int i = SignInThrottle.FREE_OF_NAME + 1; i < SignInThrottle.FREE_OF_ADDRESS; i++) {
            assertThat(throttle.attempt("name" + i, HERE)).isZero();
        }
        assertThat(throttle.attempt("vera", HERE)).isPositive();
        assertThat(throttle.attempt("vera", "192.0.2.2")).isZero();
    }
}
