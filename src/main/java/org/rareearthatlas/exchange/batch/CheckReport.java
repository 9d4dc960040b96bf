package org.rareearthatlas.exchange.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.check.CheckedRow;

/// What checking a file found.
///
/// @param rows how many rows were looked at
/// @param fates how many rows would meet which fate
/// @param issues how many rows have which issue
/// @param words the words that are not known, with how often they occur, the most frequent first
/// @param shown the first rows that are rejected, doubtful or there already
/// @param sample the first rows that can be imported, to see them on the map
public record CheckReport(
        long rows,
        Map<Fate, Integer> fates,
        Map<IssueKind, Integer> issues,
        List<Word> words,
        List<CheckedRow> shown,
        List<CheckedRow> sample) {

    public static final int MOST_SHOWN = 1_000;
    public static final int MOST_SAMPLED = 200;
    private static final int MOST_WORDS = 50;
    private static final int MOST_DIFFERENT_WORDS = 10_000;

    /// A word that the atlas's lists do not have.
    public record Word(IssueKind kind, String text, int rows) {}

    public CheckReport {
        fates = Map.copyOf(fates);
        issues = Map.copyOf(issues);
        words = List.copyOf(words);
        shown = List.copyOf(shown);
        sample = List.copyOf(sample);
    }

    public int count(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    /// Collects a report row by row.
    static final class Builder {

        private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        private final Map<IssueKind, Integer> issues = new EnumMap<>(IssueKind.class);
        private final Map<RowIssue, Integer> words = new HashMap<>();
        private final List<CheckedRow> shown = new ArrayList<>();
        private final List<CheckedRow> sample = new ArrayList<>();
        private long rows;

        void add(CheckedRow row, Fate fate) {
            rows++;
            fates.merge(fate, 1, Integer::sum);
            row.issues().stream().map(RowIssue::kind).distinct().forEach(kind -> issues.merge(kind, 1, Integer::sum));
            row.issues().stream().filter(Builder::isWord).forEach(this::count);
            boolean toLookAt =
                    row.issues().stream().anyMatch(issue -> issue.kind().weight() != IssueKind.Weight.NOTE);
            if (toLookAt && shown.size() < MOST_SHOWN) {
                shown.add(row);
            }
            if (fate == Fate.ADDED && sample.size() < MOST_SAMPLED) {
                sample.add(row);
            }
        }

        private void count(RowIssue issue) {
            RowIssue word = new RowIssue(issue.kind(), RowIssue.WHOLE_ROW, issue.value(), "");
            if (words.size() < MOST_DIFFERENT_WORDS || words.containsKey(word)) {
                words.merge(word, 1, Integer::sum);
            }
        }

        private static boolean isWord(RowIssue issue) {
            return switch (issue.kind()) {
                case UNKNOWN_ELEMENT, UNKNOWN_TYPE, UNKNOWN_STATUS, UNKNOWN_CODE, ELEMENT_GROUP -> true;
                default -> false;
            };
        }

        CheckReport build() {
            List<Word> most = words.entrySet().stream()
                    .map(entry -> new Word(entry.getKey().kind(), entry.getKey().value(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Word::rows).reversed().thenComparing(Word::text))
                    .limit(MOST_WORDS)
                    .toList();
            return new CheckReport(rows, fates, issues, most, shown, sample);
        }
    }
}
