package org.rareearthatlas.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.text.TextFolding;

/// Finds names that may mean the same deposit: alike but for a few letters, or one within the other. Words that every
/// deposit may have in its name, such as "deposit", do not count.
public final class SimilarNames {

    /// Jaro-Winkler similarity above which two names are taken for alike: "Tomtor" and "Tomptor" are, "Lovozero" and
    /// "Khibiny" are not.
    static final double ALIKE = 0.92;

    private static final int MIN_LENGTH = 4;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /// Folded, as [TextFolding] writes them.
    private static final Set<String> COMMON_WORDS = Set.of(
            "deposit",
            "mine",
            "massif",
            "ore",
            "field",
            "occurrence",
            "ree",
            "the",
            "of",
            "месторождение",
            "рудник",
            "массив",
            "рудопроявление",
            "рудное",
            "поле",
            "участок");

    private final List<String> typed;

    /// @param typed the names to compare with, as they are written
    public SimilarNames(List<String> typed) {
        this.typed = typed.stream()
                .map(name -> essence(TextFolding.fold(name)))
                .filter(name -> name.length() >= MIN_LENGTH)
                .toList();
    }

    /// Whether one of these names, folded for search, is alike.
    public boolean isLike(List<String> foldedNames) {
        return !typed.isEmpty() && best(foldedNames) >= ALIKE;
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /// The deposits with an alike name, the most alike first.
    List<DepositId> among(Map<DepositId, List<String>> foldedNames, int limit) {
        record Match(DepositId id, double similarity) {}
        return foldedNames.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), best(entry.getValue())))
                .filter(match -> match.similarity() >= ALIKE)
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .limit(limit)
                .map(Match::id)
                .toList();
    }

    private double best(List<String> foldedNames) {
        return foldedNames.stream()
                .map(SimilarNames::essence)
                .filter(name -> name.length() >= MIN_LENGTH)
                .flatMapToDouble(name -> typed.stream().mapToDouble(other -> similarity(name, other)))
                .max()
                .orElse(0);
    }

    private static double similarity(String one, String other) {
        boolean within = (" " + one + " ").contains(" " + other) || (" " + other + " ").contains(" " + one);
        return within ? 1 : SIMILARITY.apply(one, other);
    }

    private static String essence(String folded) {
        return Stream.of(folded.split("[\\s,.()\"«»-]+"))
                .filter(word -> !COMMON_WORDS.contains(word))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
