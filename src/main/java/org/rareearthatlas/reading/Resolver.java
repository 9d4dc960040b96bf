package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which of the places of one name is meant, from what else the text names. First every name alone, then twice
/// more among the others' places.
final class Resolver {

    private static final double BESIDE = 6;
    private static final double SAME_COUNTRY = 2;
    private static final double SAME_PROVINCE = 2;
    private static final double NEAR = 1.5;

    /// Towns are mostly named by their own names.
    private static final double OTHER_NAME = 0.7;
    private static final double TYPE = 3;
    private static final double ANNOUNCED = 1.5;

    /// A name that was placed by a country or province beside it means the same place elsewhere.
    private static final double SAME_NAME = 4;

    /// More than anything but the country or province that stands beside a name.
    private static final double DECIDED = 5;

    private static final char FIRST_CYRILLIC = '\u0400';
    private static final int ROUNDS = 2;
    private static final int MOST_CANDIDATES = 10;

    /// What decided, with the candidates.
    record Choice(List<Candidate> candidates, Reason reason) {

        GazetteerPlace place() {
            return candidates.getFirst().place();
        }

        /// How far the best stands out, 0.3 to 1.
        double certainty() {
            double margin = candidates.size() == 1
                    ? 1
                    : candidates.getFirst().score() - candidates.get(1).score();
            return Math.clamp(margin, 0.3, 1);
        }
    }

    private final List<Spotting> spotted;
    private final Neighbours neighbours;
    private final KnownNames known;
    private final Map<String, GazetteerPlace> placedBeside = new HashMap<>();
    private Surroundings surroundings = new Surroundings();

    /// Scores of the places of each name before its own neighbours are looked at; valid for one round.
    private final Map<String, double[]> amongOthers = new HashMap<>();

    /// @param spotted all names
    /// @param kept indices of those that mean a place
    Resolver(List<Spotting> spotted, List<Integer> kept, Neighbours neighbours, KnownNames known) {
        this.spotted = spotted;
        this.neighbours = neighbours;
        this.known = known;
        kept.forEach(this::placeBeside);
        for (int round = 0; round < ROUNDS; round++) {
            surroundings = surroundings(kept);
            amongOthers.clear();
        }
    }

    private void placeBeside(int i) {
        for (GazetteerPlace place : spotted.get(i).places()) {
            if (neighbours.container(i, place).isPresent()) {
                placedBeside.putIfAbsent(spotted.get(i).form(), place);
                return;
            }
        }
    }

    private Surroundings surroundings(List<Integer> kept) {
        Map<String, Choice> best = new LinkedHashMap<>();
        for (int i : kept) {
            String form = spotted.get(i).form();
            if (!best.containsKey(form) || neighbours.behind(i).isPresent()) {
                best.merge(form, choose(i), (a, b) -> score(b) > score(a) ? b : a);
            }
        }
        Surroundings next = new Surroundings();
        best.forEach((form, choice) -> next.add(form, choice.place(), choice.certainty()));
        return next;
    }

    private static double score(Choice choice) {
        return choice.candidates().getFirst().score();
    }

    /// @param i index of the name among the spotted
    Choice choose(int i) {
        Spotting spotting = spotted.get(i);
        double[] base = amongOthers.computeIfAbsent(spotting.form(), form -> amongOthers(form, spotting.places()));
        List<Candidate> scored = new ArrayList<>();
        for (int p = 0; p < base.length; p++) {
            GazetteerPlace place = spotting.places().get(p);
            scored.add(new Candidate(place, base[p] + besideOthers(i, place)));
        }
        scored.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> best = List.copyOf(scored.subList(0, Math.min(MOST_CANDIDATES, scored.size())));
        return new Choice(best, reason(i, best));
    }

    private double[] amongOthers(String form, List<GazetteerPlace> places) {
        return places.stream()
                .mapToDouble(place -> place.prominence()
                        - (isOtherName(place, form) ? OTHER_NAME : 0)
                        + SAME_COUNTRY * surroundings.countryShare(form, place)
                        + SAME_PROVINCE * surroundings.unitShare(form, place)
                        + NEAR * surroundings.nearness(form, place)
                        + (place.equals(placedBeside.get(form)) ? SAME_NAME : 0)
                        + (known.isDecided(form, place) ? DECIDED : 0))
                .toArray();
    }

    /// Towns have their own names in Latin letters alone.
    private static boolean isOtherName(GazetteerPlace place, String form) {
        return place.kind().isSettlement() && form.charAt(0) < FIRST_CYRILLIC && !place.isCalled(form);
    }

    private double besideOthers(int i, GazetteerPlace place) {
        double score = neighbours.container(i, place).isPresent() ? BESIDE : 0;
        if (neighbours.holds(i, place)) {
            score += BESIDE;
        }
        if (TypeWords.fits(spotted.get(i).typeWord(), place.kind())) {
            score += TYPE;
        }
        return neighbours.announced(i).filter(kind -> kind == place.kind()).isPresent() ? score + ANNOUNCED : score;
    }

    private Reason reason(int i, List<Candidate> best) {
        Spotting spotting = spotted.get(i);
        GazetteerPlace chosen = best.getFirst().place();
        Optional<GazetteerPlace> container = neighbours.container(i, chosen);
        if (chosen.id().startsWith(UnknownNames.ID_PREFIX)) {
            return spotting.typeWord().isEmpty()
                    ? Reason.of(
                            Reason.Kind.IN_PROVINCE_BESIDE,
                            container.map(GazetteerPlace::name).orElse(chosen.unitCode()))
                    : Reason.of(Reason.Kind.NAMED_ONLY_HERE, spotting.typeWord());
        }
        if (container.isPresent()) {
            return Reason.of(Reason.Kind.LIES_IN, container.get().name());
        }
        if (neighbours.holds(i, chosen)) {
            return Reason.of(Reason.Kind.HOLDS);
        }
        if (known.isDecided(spotting.form(), chosen)) {
            return Reason.of(Reason.Kind.CHOSEN_BEFORE);
        }
        if (spotting.entry() == Gazetteer.Entry.UNKNOWN) {
            return Reason.of(Reason.Kind.ABBREVIATION);
        }
        if (TypeWords.fits(spotting.typeWord(), chosen.kind())) {
            return Reason.of(Reason.Kind.TYPE_WORD, spotting.typeWord());
        }
        if (neighbours.announced(i).filter(kind -> kind == chosen.kind()).isPresent()
                && chosen.prominence() < spotting.greatest().prominence()) {
            return Reason.of(Reason.Kind.ANNOUNCED);
        }
        return reasonAmong(spotting, best);
    }

    private Reason reasonAmong(Spotting spotting, List<Candidate> best) {
        GazetteerPlace chosen = best.getFirst().place();
        if (best.size() == 1) {
            return Reason.of(Reason.Kind.ONLY_ONE);
        }
        if (chosen.prominence() < spotting.greatest().prominence()) {
            String form = spotting.form();
            double area = SAME_COUNTRY * surroundings.countryShare(form, chosen)
                    + SAME_PROVINCE * surroundings.unitShare(form, chosen);
            return Reason.of(
                    NEAR * surroundings.nearness(form, chosen) > area
                            ? Reason.Kind.NEAR_OTHERS
                            : Reason.Kind.SAME_AREA);
        }
        return chosen.kind().isSettlement()
                ? Reason.of(Reason.Kind.MOST_POPULOUS)
                : Reason.of(Reason.Kind.MOST_PROMINENT);
    }
}
