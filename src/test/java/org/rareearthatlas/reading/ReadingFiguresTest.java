package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.reading.DevelopmentSet.Gold;
import org.rareearthatlas.reading.DevelopmentSet.Paragraph;
import tools.jackson.databind.json.JsonMapper;

/// Measures reading on the development set. What the atlas says of itself must be what is measured: after a change to
/// reading, the new figures go into `reading-figures.json`.
class ReadingFiguresTest {

    /// 100 miles, the usual bound in the evaluation of toponym resolution.
    private static final double NEAR_M = 161_000;

    private final PlaceReader reader = new PlaceReader();
    private final StringBuilder errors = new StringBuilder();
    private int found;
    private int right;
    private int gold;
    private int placed;
    private int near;
    private int placedFound;
    private int nearWithoutContext;

    @Test
    void whatTheAtlasSaysOfItsReadingIsMeasured() throws IOException {
        List<Paragraph> paragraphs = new DevelopmentSet().read();
        paragraphs.forEach(this::score);

        double precision = share(right, found);
        double recall = share(right, gold);
        ReadingFigures measured = new ReadingFigures(
                paragraphs.size(),
                gold,
                precision,
                recall,
                share(2 * precision * recall, precision + recall),
                share(near, placed),
                share(near, placedFound),
                share(nearWithoutContext, placedFound));

        assertThat(ReadingFigures.shipped())
                .as("%s%nreading-figures.json should be%n%s%n", errors, json(measured))
                .isEqualTo(measured);
        assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(60);
    }

    private void score(Paragraph paragraph) {
        List<Mention> mentions = reader.read(paragraph.text()).mentions();
        found += mentions.size();
        gold += paragraph.names().size();
        mentions.stream()
                .filter(mention -> paragraph.names().stream().noneMatch(name -> isSame(mention, name)))
                .forEach(mention -> errors.append("no place: ")
                        .append(mention.exact())
                        .append(" in ")
                        .append(paragraph.text())
                        .append('\n'));
        paragraph.names().forEach(name -> score(paragraph, name, mentions));
    }

    private void score(Paragraph paragraph, Gold name, List<Mention> mentions) {
        Optional<Mention> match =
                mentions.stream().filter(mention -> isSame(mention, name)).findFirst();
        String words = paragraph.text().substring(name.start(), name.end());
        right += match.isPresent() ? 1 : 0;
        placed += name.point().isPresent() ? 1 : 0;
        if (match.isEmpty()) {
            errors.append("missed: ")
                    .append(words)
                    .append(" in ")
                    .append(paragraph.text())
                    .append('\n');
        } else if (name.point().isPresent()) {
            placedFound++;
            boolean hit = isNear(match.get().chosen(), name.point().get());
            near += hit ? 1 : 0;
            nearWithoutContext +=
                    isNear(mostProminent(match.get()), name.point().get()) ? 1 : 0;
            if (!hit) {
                errors.append("misplaced: ")
                        .append(words)
                        .append(" at ")
                        .append(match.get().chosen())
                        .append('\n');
            }
        }
    }

    private static boolean isSame(Mention mention, Gold name) {
        return mention.startOffsetUtf16() == name.start() && mention.endOffsetUtf16() == name.end();
    }

    private static GazetteerPlace mostProminent(Mention mention) {
        return mention.candidates().stream()
                .map(Candidate::place)
                .max(Comparator.comparingDouble(GazetteerPlace::prominence))
                .orElseThrow();
    }

    private static boolean isNear(GazetteerPlace place, LonLat point) {
        return place.point() != null && Geodesic.distanceM(place.point(), point) <= NEAR_M;
    }

    private static double share(double part, double whole) {
        return Math.round(1000 * part / whole) / 1000.0;
    }

    private static String json(ReadingFigures figures) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
    }
}
