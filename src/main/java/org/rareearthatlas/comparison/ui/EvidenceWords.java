package org.rareearthatlas.comparison.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.ComparedPlace.Dated;
import org.rareearthatlas.comparison.ui.ComparedRow.Cell;
import org.rareearthatlas.comparison.ui.ComparedRow.Stated;
import org.rareearthatlas.comparison.ui.ComparedRow.Words;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;

/// How much is said of a place, by whom, when, and what carries it.
final class EvidenceWords {

    private static final int MOST_SPEAKERS = 6;

    private final Locale locale;
    private final WordsOfClaims words;

    EvidenceWords(Locale locale, WordsOfClaims words) {
        this.locale = locale;
        this.words = words;
    }

    Cell claims(ComparedPlace place) {
        return counted(place, Counts.text(locale, "claim.count", place.claims().size()));
    }

    Cell sources(ComparedPlace place) {
        int sources = place.sources().size();
        String text = Formats.of(locale).whole(sources);
        return counted(
                place,
                place.voices() < sources ? text + " · " + Counts.text(locale, "claim.voices", place.voices()) : text);
    }

    private static Cell counted(ComparedPlace place, String text) {
        return new Cell("", List.of(new Stated("", "", List.of(new Words(text, place.claimsPath())))), false);
    }

    /// What carries the claims, each kind with how many it carries.
    Cell evidence(ComparedPlace place) {
        Map<EvidenceType, List<Claim>> byType = place.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> EvidenceType.of(claim.data().evidence()), TreeMap::new, Collectors.toList()));
        return new Cell(
                "",
                byType.entrySet().stream()
                        .map(entry -> new Stated(
                                text("filter.evidence." + entry.getKey()) + ": "
                                        + Formats.of(locale)
                                                .whole(entry.getValue().size()),
                                "",
                                List.of()))
                        .toList(),
                false);
    }

    /// Who is quoted, with the words.
    Cell speakers(ComparedPlace place) {
        Map<String, List<Claim>> bySpeaker = new LinkedHashMap<>();
        place.claims()
                .forEach(claim -> claim.findQuote().stream()
                        .flatMap(quote -> Stream.ofNullable(quote.data().speaker()))
                        .forEach(speaker -> bySpeaker
                                .computeIfAbsent(speaker, name -> new java.util.ArrayList<>())
                                .add(claim)));
        List<Stated> stated = bySpeaker.entrySet().stream()
                .limit(MOST_SPEAKERS)
                .map(entry -> new Stated(entry.getKey(), "", words.of(place, entry.getValue())))
                .toList();
        int more = bySpeaker.size() - stated.size();
        return new Cell(more > 0 ? Counts.text(locale, "comparison.more", more) : "", stated, false);
    }

    Cell published(ComparedPlace place) {
        return days(place, place.published());
    }

    Cell held(ComparedPlace place) {
        return days(place, place.held());
    }

    /// The first and the last day, each with its words.
    private Cell days(ComparedPlace place, List<Dated> days) {
        if (days.isEmpty()) {
            return new Cell("", List.of(), false);
        }
        Dated first = days.getFirst();
        Dated last = days.getLast();
        return first.day().equals(last.day())
                ? new Cell("", List.of(day(place, first)), false)
                : new Cell("", List.of(day(place, first), day(place, last)), false);
    }

    private Stated day(ComparedPlace place, Dated dated) {
        return new Stated(Formats.of(locale).date(dated.day()), "", words.of(place, List.of(dated.claim())));
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
