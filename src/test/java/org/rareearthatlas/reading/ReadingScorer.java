package org.rareearthatlas.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.reading.MarkedSet.Gold;
import org.rareearthatlas.reading.MarkedSet.Paragraph;

/// Compares readings with marked paragraphs: names by their exact words, places by their distance.
final class ReadingScorer {

    /// 100 miles, the usual bound in the evaluation of toponym resolution.
    private static final double NEAR_M = 161_000;

    /// What was counted in the paragraphs of one language.
    private static final class Count {
        private int gold;
        private int found;
        private int right;
        private int placed;
        private int placedFound;
        private int near;
        private int nearGiven;
        private int nearByPopulation;

        Count plus(Count other) {
            Count sum = new Count();
            sum.gold = gold + other.gold;
            sum.found = found + other.found;
            sum.right = right + other.right;
            sum.placed = placed + other.placed;
            sum.placedFound = placedFound + other.placedFound;
            sum.near = near + other.near;
            sum.nearGiven = nearGiven + other.nearGiven;
            sum.nearByPopulation = nearByPopulation + other.nearByPopulation;
            return sum;
        }

        double f1() {
            return share(2.0 * right, (double) found + gold);
        }
    }

    private final PlaceReader reader;
    private final Count english = new Count();
    private final Count russian = new Count();
    private final StringBuilder errors = new StringBuilder();
    private int paragraphs;

    ReadingScorer(PlaceReader reader) {
        this.reader = reader;
    }

    void score(Paragraph paragraph) {
        Count count = paragraph.isRussian() ? russian : english;
        List<Mention> mentions = reader.read(paragraph.text()).mentions();
        List<Mention> given = reader.place(
                paragraph.text(),
                paragraph.names().stream()
                        .map(name -> new NameSpan(name.start(), name.end()))
                        .toList());
        paragraphs++;
        count.found += mentions.size();
        count.gold += paragraph.names().size();
        mentions.stream()
                .filter(mention -> paragraph.names().stream().noneMatch(name -> isSame(mention, name)))
                .forEach(mention -> note("no place", mention.exact() + " " + mention.chosen(), paragraph));
        for (Gold name : paragraph.names()) {
            score(count, paragraph, name, mentions, given);
        }
    }

    private void score(Count count, Paragraph paragraph, Gold name, List<Mention> mentions, List<Mention> given) {
        Optional<Mention> match = find(mentions, name);
        count.right += match.isPresent() ? 1 : 0;
        if (match.isEmpty()) {
            note("missed", paragraph.text().substring(name.start(), name.end()), paragraph);
        }
        if (name.point().isEmpty()) {
            return;
        }
        LonLat point = name.point().get();
        Optional<Mention> told = find(given, name);
        count.placed++;
        count.placedFound += match.isPresent() ? 1 : 0;
        count.near += match.filter(mention -> isNear(mention.chosen(), point)).isPresent() ? 1 : 0;
        count.nearGiven +=
                told.filter(mention -> isNear(mention.chosen(), point)).isPresent() ? 1 : 0;
        count.nearByPopulation +=
                told.filter(mention -> isNear(mostProminent(mention), point)).isPresent() ? 1 : 0;
        match.filter(mention -> !isNear(mention.chosen(), point))
                .ifPresent(mention -> note("misplaced", mention.exact() + " at " + mention.chosen(), paragraph));
    }

    private void note(String what, String words, Paragraph paragraph) {
        errors.append(what)
                .append(": ")
                .append(words)
                .append(" in ")
                .append(paragraph.text())
                .append('\n');
    }

    /// Every error with its paragraph, for sets that may be looked at.
    String errors() {
        return errors.toString();
    }

    ReadingFigures.OfSet figures() {
        Count all = english.plus(russian);
        return new ReadingFigures.OfSet(
                paragraphs,
                all.gold,
                share(all.right, all.found),
                share(all.right, all.gold),
                all.f1(),
                english.f1(),
                russian.f1(),
                share(all.near, all.placed),
                share(all.near, all.placedFound),
                share(all.nearGiven, all.placed),
                share(all.nearByPopulation, all.placed));
    }

    private static Optional<Mention> find(List<Mention> mentions, Gold name) {
        return mentions.stream().filter(mention -> isSame(mention, name)).findFirst();
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
        return whole == 0 ? 0 : Math.round(1000 * part / whole) / 1000.0;
    }
}
