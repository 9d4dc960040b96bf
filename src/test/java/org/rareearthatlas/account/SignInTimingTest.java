package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How long a sign-in takes tells nobody which accounts there are.
class SignInTimingTest {

    private static final int TRIES = 9;

    private final Passwords passwords = new Passwords();

    @Test
    void anAccountThatDoesNotExistTakesAsLongAsAWrongPassword() {
        String hash = passwords.encode(TestAccounts.PASSWORD);
        medianNanos(hash, "warming up, wrong");
        double wrong = medianNanos(hash, "wrong");
        double missing = medianNanos(null, "wrong");
        double tooLong = medianNanos(hash, "x".repeat(100_000));

        // Leaving the hash out would make it thousands of times faster; other work on this machine makes noise.
        assertThat(missing / wrong).isBetween(0.4, 2.5);
        assertThat(tooLong / wrong).isBetween(0.4, 2.5);
    }

    private double medianNanos(@Nullable String hash, String password) {
        long[] took = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            assertThat(passwords.matches(password, hash)).isFalse();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return took[TRIES / 2];
    }

    @Test
    void hashesCarryTheRecommendedParameters() {
        assertThat(passwords.encode("x")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.isOutdated("$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
    }
}
