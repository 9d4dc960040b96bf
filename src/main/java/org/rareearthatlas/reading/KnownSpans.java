package org.rareearthatlas.reading;

import java.util.List;
import java.util.Optional;

/// Looks up names whose words are known to mean places.
final class KnownSpans {

    private final Gazetteer gazetteer;
    private final Words words;
    private final NameSpotter spotter;
    private final UnknownNames unknown;

    KnownSpans(Gazetteer gazetteer, Words words, NameSpotter spotter) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.spotter = spotter;
        this.unknown = new UnknownNames(gazetteer, words);
    }

    /// The name as the gazetteer has it, or without its direction or type word, or as only the text knows it.
    Optional<Spotting> find(NameSpan name) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < name.startUtf16()) {
            first++;
        }
        int end = first;
        while (end < words.size() && words.get(end).end() <= name.endUtf16()) {
            end++;
        }
        return end > first && words.get(first).start() == name.startUtf16() ? find(first, end) : Optional.empty();
    }

    private Optional<Spotting> find(int first, int end) {
        boolean direction = end - first > 1 && NameSpotter.DIRECTIONS.contains(words.key(first));
        boolean part = end - first > 1 && TypeWords.isPart(words.get(end - 1));
        return spotter.name(first, end)
                .or(() -> spotter.name(first, part ? end - 1 : end))
                .or(() -> direction ? spotter.name(first + 1, end) : Optional.empty())
                .or(() -> spotter.adjective(first))
                .or(() -> state(first))
                .or(() -> unknown.at(first).filter(one -> one.end() == end))
                .map(one -> new Spotting(first, end, one.form(), one.entry(), one.places(), one.typeWord()));
    }

    private Optional<Spotting> state(int i) {
        return StateAbbreviations.find(gazetteer, words.key(i), words.written(i))
                .map(state -> new Spotting(i, i + 1, words.key(i), Gazetteer.Entry.UNKNOWN, List.of(state), "state"));
    }
}
