package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the places that a text names. The gazetteer is read at the first use. Safe for many threads.
@Component
public class PlaceReader {

    private static final Set<String> LISTS = Set.of(", ", " and ", ", and ", " or ", " и ");

    private volatile @Nullable Gazetteer loaded;

    /// The mentions of places in a text, in English or Russian, and what was left out. The time is linear in its
    /// length.
    public Reading read(String text) {
        return read(text, KnownNames.NONE);
    }

    /// The same for an atlas with places of its own and curators who decided before.
    public Reading read(String text, KnownNames known) {
        List<Token> tokens = Tokenizer.tokenize(text);
        Gazetteer gazetteer = gazetteer();
        List<Spotting> spotted = new NameSpotter(gazetteer, known, text, tokens).spot();
        MentionFilter filter = new MentionFilter(gazetteer, text, tokens);
        List<Optional<Spotting>> beside = neighbours(text, tokens, spotted);
        for (int i = 0; i < spotted.size(); i++) {
            filter.learn(spotted.get(i), isLocated(spotted.get(i), beside.get(i)));
        }
        return assemble(text, tokens, spotted, beside, filter, known);
    }

    private static Reading assemble(
            String text,
            List<Token> tokens,
            List<Spotting> spotted,
            List<Optional<Spotting>> beside,
            MentionFilter filter,
            KnownNames known) {
        List<Integer> kept = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (int i = 0; i < spotted.size(); i++) {
            stopWhenInterrupted();
            Spotting one = spotted.get(i);
            int from = tokens.get(one.first()).start();
            int to = tokens.get(one.end() - 1).end();
            boolean listed = i > 0
                    && !kept.isEmpty()
                    && kept.getLast() == i - 1
                    && isListed(text, tokens, spotted.get(i - 1), one);
            Optional<Reason> objection = known.isNoPlace(one.form())
                    ? Optional.of(Reason.of(Reason.Kind.LEFT_OUT_BEFORE))
                    : filter.objection(one, isLocated(one, beside.get(i)), listed);
            objection.ifPresent(why -> rejections.add(new Rejection(from, to, text.substring(from, to), why)));
            if (objection.isEmpty()) {
                kept.add(i);
            }
        }
        Resolver resolver = new Resolver(kept.stream().map(spotted::get).toList(), known);
        Sentences sentences = new Sentences(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i : kept) {
            stopWhenInterrupted();
            Optional<Spotting> before =
                    i > 0 && beside.get(i - 1).isPresent() ? Optional.of(spotted.get(i - 1)) : Optional.empty();
            Resolver.Choice choice = resolver.choose(spotted.get(i), beside.get(i), before);
            mentions.add(mention(text, tokens, spotted.get(i), choice, sentences));
        }
        return new Reading(List.copyOf(mentions), List.copyOf(rejections));
    }

    /// A name as [KnownNames] and [Mention#name] have it: its words folded, one space between them.
    public static String nameKey(String name) {
        return Tokenizer.tokenize(name).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    private static void stopWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was stopped");
        }
    }

    private static Mention mention(
            String text, List<Token> tokens, Spotting one, Resolver.Choice choice, Sentences sentences) {
        int from = tokens.get(one.first()).start();
        int to = tokens.get(one.end() - 1).end();
        Sentences.Span sentence = sentences.around(from);
        int sentenceEnd = Math.max(to, sentence.end());
        String exact = text.substring(from, to);
        return new Mention(
                from, to, exact, one.form(), sentence.start(), sentenceEnd, choice.candidates(), choice.reason());
    }

    /// What stands behind each name after a comma or in brackets: "Paris, Texas", "Moscow (Russia)".
    private static List<Optional<Spotting>> neighbours(String text, List<Token> tokens, List<Spotting> spotted) {
        List<Optional<Spotting>> beside = new ArrayList<>();
        for (int i = 0; i + 1 < spotted.size(); i++) {
            beside.add(
                    isBeside(text, tokens, spotted.get(i), spotted.get(i + 1))
                            ? Optional.of(spotted.get(i + 1))
                            : Optional.empty());
        }
        if (!spotted.isEmpty()) {
            beside.add(Optional.empty());
        }
        return beside;
    }

    private static boolean isBeside(String text, List<Token> tokens, Spotting one, Spotting next) {
        if (next.first() != one.end()) {
            return false;
        }
        String gap = text.substring(
                tokens.get(next.first() - 1).end(), tokens.get(next.first()).start());
        return gap.equals(", ") || gap.equals(" (");
    }

    /// "Leeds, Bradford and Hull".
    private static boolean isListed(String text, List<Token> tokens, Spotting before, Spotting one) {
        int from = tokens.get(before.end() - 1).end();
        String gap = text.substring(from, Math.max(from, tokens.get(one.first()).start()));
        return LISTS.contains(gap);
    }

    private static boolean isLocated(Spotting one, Optional<Spotting> beside) {
        return one.places().stream()
                .anyMatch(place -> Resolver.containerIn(beside, place).isPresent());
    }

    private Gazetteer gazetteer() {
        Gazetteer current = loaded;
        return current != null ? current : load();
    }

    private synchronized Gazetteer load() {
        Gazetteer current = loaded;
        if (current == null) {
            current = Gazetteer.load();
            loaded = current;
        }
        return current;
    }

    /// Memory of the gazetteer in bytes; reads it when it has not been used.
    long gazetteerRamBytes() {
        return gazetteer().ramBytes();
    }
}
