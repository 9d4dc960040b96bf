package org.rareearthatlas.suggestion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether people without a name may suggest (`atlas.suggestions.anonymous`), and how much from one address.
@Component
class AnonymousLimit {

    /// From one address within an hour.
    static final int MOST_AN_HOUR = 5;

    /// From all addresses within an hour: many addresses are cheap.
    static final int MOST_OF_ALL_AN_HOUR = 100;

    private static final String ALL = "";

    private final boolean on;
    private final Cache<String, AtomicInteger> taken = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(10_000)
            .build();

    AnonymousLimit(@Value("${atlas.suggestions.anonymous:false}") boolean on) {
        this.on = on;
    }

    boolean isOn() {
        return on;
    }

    /// Counts one from an address.
    ///
    /// @throws InvalidInputException when it is switched off, or too much came within the hour
    void take(String address) {
        if (!on) {
            throw new InvalidInputException(Problem.of("", "suggestion.anonymous.off"));
        }
        if (count(address) > MOST_AN_HOUR || count(ALL) > MOST_OF_ALL_AN_HOUR) {
            throw new InvalidInputException(Problem.of("", "suggestion.anonymous.tooMany"));
        }
    }

    private int count(String key) {
        return taken.get(key, none -> new AtomicInteger()).incrementAndGet();
    }
}
