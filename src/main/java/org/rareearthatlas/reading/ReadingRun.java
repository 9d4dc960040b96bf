package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// One text on its way through the reader.
final class ReadingRun {

    private final Gazetteer gazetteer;
    private final String text;
    private final KnownNames known;
    private final Words words;
    private final NameSpotter spotter;
    private final Sentences sentences;

    ReadingRun(Gazetteer gazetteer, KnownNames known, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.known = known;
        this.words = new Words(gazetteer, text);
        this.spotter = new NameSpotter(gazetteer, known, words);
        this.sentences = new Sentences(text);
    }

    /// Finds the names that mean places, and their places.
    Reading read() {
        List<Spotting> spotted = spotter.spot();
        Neighbours neighbours = new Neighbours(words, spotted);
        MentionFilter filter = new MentionFilter(words);
        for (int i = 0; i < spotted.size(); i++) {
            filter.learn(spotted.get(i), neighbours.container(i));
        }
        List<Integer> kept = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (int i = 0; i < spotted.size(); i++) {
            stopWhenInterrupted();
            boolean listed = neighbours.isListed(i) && !kept.isEmpty() && kept.getLast() == i - 1;
            Optional<Reason> objection = known.isNoPlace(spotted.get(i).form())
                    ? Optional.of(Reason.of(Reason.Kind.LEFT_OUT_BEFORE))
                    : filter.objection(spotted.get(i), neighbours.container(i).isPresent(), listed);
            if (objection.isPresent()) {
                rejections.add(rejection(spotted.get(i), objection.get()));
            } else {
                kept.add(i);
            }
        }
        return new Reading(mentions(spotted, kept, neighbours), List.copyOf(rejections));
    }

    /// The places of names whose words are known to mean places; without those that the gazetteer does not have.
    List<Mention> place(List<NameSpan> names) {
        KnownSpans spans = new KnownSpans(gazetteer, words, spotter);
        List<Spotting> spotted = new ArrayList<>();
        for (NameSpan name : names) {
            spans.find(name).ifPresent(spotted::add);
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < spotted.size(); i++) {
            all.add(i);
        }
        return mentions(spotted, all, new Neighbours(words, spotted));
    }

    private List<Mention> mentions(List<Spotting> spotted, List<Integer> kept, Neighbours neighbours) {
        Resolver resolver = new Resolver(spotted, kept, neighbours, known);
        List<Mention> mentions = new ArrayList<>();
        for (int i : kept) {
            stopWhenInterrupted();
            mentions.add(mention(spotted.get(i), resolver.choose(i)));
        }
        return List.copyOf(mentions);
    }

    private Mention mention(Spotting one, Resolver.Choice choice) {
        NameSpan span = span(one);
        Sentences.Span sentence = sentences.around(span.startUtf16());
        return new Mention(
                span.startUtf16(),
                span.endUtf16(),
                text.substring(span.startUtf16(), span.endUtf16()),
                one.form(),
                sentence.start(),
                Math.max(span.endUtf16(), sentence.end()),
                choice.candidates(),
                choice.reason());
    }

    private Rejection rejection(Spotting one, Reason why) {
        NameSpan span = span(one);
        return new Rejection(
                span.startUtf16(), span.endUtf16(), text.substring(span.startUtf16(), span.endUtf16()), why);
    }

    private NameSpan span(Spotting one) {
        return new NameSpan(
                words.get(one.first()).start(), words.get(one.end() - 1).end());
    }

    private static void stopWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was stopped");
        }
    }
}
