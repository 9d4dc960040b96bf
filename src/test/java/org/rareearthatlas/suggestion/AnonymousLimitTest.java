package org.rareearthatlas.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rareearthatlas.text.InvalidInputException;

class AnonymousLimitTest {

    @Test
    void isOffUnlessSwitchedOn() {
        assertThatThrownBy(() -> new AnonymousLimit(false).take("192.0.2.1"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("suggestion.anonymous.off");
    }

    @Test
    void takesAFewFromOneAddressAndGoesOnTakingFromOthers() {
        AnonymousLimit limit = new AnonymousLimit(true);
        for (int i = 0; i < AnonymousLimit.MOST_AN_HOUR; i++) {
            limit.take("192.0.2.1");
        }

        assertThatThrownBy(() -> limit.take("192.0.2.1")).hasMessageContaining("suggestion.anonymous.tooMany");
        limit.take("192.0.2.2");
        assertThat(limit.isOn()).isTrue();
    }

    @Test
    void manyAddressesDoNotMakeManySuggestions() {
        AnonymousLimit limit = new AnonymousLimit(true);
        for (int i = 0; i < AnonymousLimit.MOST_OF_ALL_AN_HOUR; i++) {
            limit.take("192.0.2." + i);
        }

        assertThatThrownBy(() -> limit.take("198.51.100.1")).hasMessageContaining("suggestion.anonymous.tooMany");
    }
}
