package org.rareearthatlas.suggestion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked
class SuggestionStepEmbeddable {

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private String doneBy;
    private Instant doneAt;
    private String words;

    static SuggestionStepEmbeddable of(SuggestionStep step) {
        SuggestionStepEmbeddable embeddable = new SuggestionStepEmbeddable();
        embeddable.state = step.state();
        embeddable.doneBy = step.by();
        embeddable.doneAt = step.at();
        embeddable.words = step.words();
        return embeddable;
    }

    SuggestionStep toStep() {
        return new SuggestionStep(state, doneBy, doneAt, words);
    }
}
