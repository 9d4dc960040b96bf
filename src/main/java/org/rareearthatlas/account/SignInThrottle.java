package org.rareearthatlas.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Makes guessing slow: after a few failures a name, and after more an address, has to wait, twice as long after each
/// further one. A name that no account has waits in the same way, so that waiting tells nothing. In memory: a restart
/// forgets it.
@Component
class SignInThrottle {

    static final int FREE_OF_NAME = 5;
    static final int FREE_OF_ADDRESS = 40;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;
    private static final int MOST_DOUBLINGS = 10;

    /// How often it failed, and until when it waits.
    private record Failures(int count, Instant until) {}

    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofHours(24))
            .build();
    private final Clock clock;

    @Autowired
    SignInThrottle() {
        this(Clock.systemUTC());
    }

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Counts an attempt as failed until [#succeeded] says otherwise, so that many at the same time gain nothing.
    ///
    /// @return how long to wait before the next attempt; zero when this one may be made
    Duration attempt(String nameKey, String address) {
        Duration wait = longer(waiting("name " + nameKey), waiting("address " + address));
        if (wait.isZero()) {
            count("name " + nameKey, FREE_OF_NAME);
            count("address " + address, FREE_OF_ADDRESS);
        }
        return wait;
    }

    /// Whether the next attempt for a name has to wait.
    boolean isWaiting(String nameKey) {
        return !waiting("name " + nameKey).isZero();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration waiting(String key) {
        @Nullable Failures known = failures.getIfPresent(key);
        Instant now = clock.instant();
        return known == null || !known.until().isAfter(now) ? Duration.ZERO : Duration.between(now, known.until());
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        failures.asMap().merge(key, new Failures(1, now), (known, one) -> {
            int count = known.count() + 1;
            return new Failures(count, now.plus(wait(count - free)));
        });
    }

    private static Duration wait(int tooMany) {
        if (tooMany < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tooMany, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /// Forgets the failures of a name; those of the address become one fewer.
    void succeeded(String nameKey, String address) {
        failures.invalidate("name " + nameKey);
        failures.asMap()
                .computeIfPresent(
                        "address " + address,
                        (key, known) -> new Failures(Math.max(0, known.count() - 1), clock.instant()));
    }
}
