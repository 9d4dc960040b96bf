package org.rareearthatlas.exchange.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.text.TextFolding;

/// What an unknown word may have been meant to be: the known one from which it differs by a letter or two.
public final class WordProposals {

    private static final int LONG_WORD = 6;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;

    private WordProposals() {}

    public static Optional<Element> element(String word) {
        return nearest(word, ElementWords.namesOfElements());
    }

    public static Optional<Status> status(String word) {
        return nearest(word, constants(Status.values()));
    }

    public static Optional<DepositType> type(String word) {
        return nearest(word, constants(DepositType.values()));
    }

    private static <T extends Enum<T>> Map<String, T> constants(T[] values) {
        Map<String, T> words = new HashMap<>();
        for (T value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT).replace('_', ' '), value);
        }
        return words;
    }

    /// Of several equally near, the first in alphabetical order.
    private static <T> Optional<T> nearest(String word, Map<String, T> known) {
        String folded = TextFolding.fold(word.strip());
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return Optional.empty();
        }
        LevenshteinAutomata near = new LevenshteinAutomata(folded, true);
        for (int edits = 1; edits <= (folded.length() >= LONG_WORD ? 2 : 1); edits++) {
            Automaton automaton = near.toAutomaton(edits);
            Optional<String> found = known.keySet().stream()
                    .sorted()
                    .filter(candidate -> Operations.run(automaton, candidate))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(known::get);
            }
        }
        return Optional.empty();
    }
}
