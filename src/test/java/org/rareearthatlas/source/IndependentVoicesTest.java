package org.rareearthatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.security.Roles;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class IndependentVoicesTest {

    private final SourceService sources;
    private final IndependentVoices voices;

    IndependentVoicesTest(SourceService sources, IndependentVoices voices) {
        this.sources = sources;
        this.voices = voices;
    }

    private Source source(String title, @Nullable Source reported) {
        return sources.addSource(data(title, reported));
    }

    private static SourceData data(String title, @Nullable Source reported) {
        SourceData plain = Samples.source(title);
        return new SourceData(
                plain.title(),
                false,
                plain.kind(),
                plain.publisher(),
                null,
                null,
                null,
                null,
                null,
                reported == null ? null : reported.id(),
                null,
                null);
    }

    @Test
    void reprintsAreOneVoiceWithTheirOrigin() {
        Source origin = source("Origin", null);
        Source reprint = source("Reprint", origin);
        Source reprintOfReprint = source("Reprint of the reprint", reprint);
        Source other = source("Other", null);

        assertThat(voices.count(List.of(origin, reprint, reprintOfReprint, other)))
                .isEqualTo(2);
        assertThat(voices.count(List.of(reprintOfReprint, reprint))).isEqualTo(1);
        assertThat(voices.count(List.of(reprintOfReprint, other))).isEqualTo(2);
        assertThat(voices.count(List.of())).isZero();
    }

    @Test
    void aCircleOfReportsIsOneVoice() {
        Source one = source("One of a circle", null);
        Source two = source("Two of a circle", one);
        Source three = source("Three of a circle", two);
        Source closing = sources.updateSource(one.id(), one.version(), data("One of a circle", three));
        Source outside = source("Reports the circle", two);

        assertThat(voices.count(List.of(closing, two, three, outside))).isEqualTo(1);
    }

    @Test
    void manyReprintsAreOneVoice() {
        Source origin = source("Often reported", null);
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(source("Report " + i, origin));
        }

        assertThat(voices.count(all)).isEqualTo(1);
    }
}
