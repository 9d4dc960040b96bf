package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Measures reading on the development set and on the held-out set. What the atlas says of itself must be what is
/// measured: after a change to reading, the new figures go into `reading-figures.json`. The errors in the held-out set
/// are not printed, so that no rule is made for one of its sentences.
class ReadingFiguresTest {

    private final PlaceReader reader = new PlaceReader();

    @Test
    void whatTheAtlasSaysOfItsReadingIsMeasured() throws IOException {
        MarkedSet sets = new MarkedSet();
        ReadingScorer development = score(sets, "development-set.txt");
        ReadingFigures measured = new ReadingFigures(
                development.figures(), score(sets, "held-out-set.txt").figures());

        assertThat(ReadingFigures.shipped())
                .as("%s%nreading-figures.json should be%n%s%n", development.errors(), json(measured))
                .isEqualTo(measured);
        assertThat(measured.development().paragraphs()).isGreaterThanOrEqualTo(150);
        assertThat(measured.heldOut().paragraphs()).isGreaterThanOrEqualTo(100);
    }

    private ReadingScorer score(MarkedSet sets, String file) throws IOException {
        ReadingScorer scorer = new ReadingScorer(reader);
        sets.read(file).forEach(scorer::score);
        return scorer;
    }

    private static String json(ReadingFigures figures) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
    }
}
