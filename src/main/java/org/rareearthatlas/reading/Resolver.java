package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which of the places of one name is meant, from what else the text names. A name means the same place in the
/// whole text.
final class Resolver {

    private static final double BESIDE = 6;
    private static final double SAME_COUNTRY = 2.5;
    private static final double SAME_PROVINCE = 2.5;
    private static final double TYPE = 3;

    /// More than anything but the country or province that stands beside a name.
    private static final double DECIDED = 5;

    private static final int MOST_CANDIDATES = 10;

    /// What decided, with the candidates.
    record Choice(List<Candidate> candidates, Reason reason) {}

    private final KnownNames known;
    private final Map<String, Double> countryShare = new HashMap<>();
    private final Map<String, Double> unitShare = new HashMap<>();

    /// @param spottings all that means a place
    Resolver(List<Spotting> spottings, KnownNames known) {
        this.known = known;
        for (Spotting spotting : spottings) {
            vote(spotting.greatest());
        }
        normalise(countryShare);
        normalise(unitShare);
    }

    private void vote(GazetteerPlace place) {
        double weight = place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.PROVINCE ? 2 : 1;
        if (place.prominence() > 4.7 && place.countryCodes().size() == 1) {
            countryShare.merge(place.countryCodes().getFirst(), weight, Double::sum);
            if (!place.unitCode().isEmpty()) {
                unitShare.merge(place.unitCode(), weight, Double::sum);
            }
        }
    }

    private static void normalise(Map<String, Double> shares) {
        double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((code, weight) -> weight / Math.max(total, 2));
    }

    /// @param beside what stands behind it after a comma, a country or province perhaps
    /// @param before what it stands behind after a comma, a place in it perhaps
    Choice choose(Spotting spotting, Optional<Spotting> beside, Optional<Spotting> before) {
        List<Candidate> scored = new ArrayList<>();
        for (GazetteerPlace place : spotting.places()) {
            scored.add(new Candidate(place, score(place, spotting, beside) + (holds(place, before) ? BESIDE : 0)));
        }
        scored.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> best = List.copyOf(scored.subList(0, Math.min(MOST_CANDIDATES, scored.size())));
        return new Choice(best, reason(best, spotting, beside, before));
    }

    private static boolean holds(GazetteerPlace place, Optional<Spotting> before) {
        return before.stream().flatMap(one -> one.places().stream()).anyMatch(place::contains);
    }

    private double score(GazetteerPlace place, Spotting spotting, Optional<Spotting> beside) {
        double score = place.prominence();
        if (containerIn(beside, place).isPresent()) {
            score += BESIDE;
        }
        if (NameSpotter.isProvinceWord(spotting.typeWord()) && place.kind() == PlaceKind.PROVINCE) {
            score += TYPE;
        }
        if (known.isDecided(spotting.form(), place)) {
            score += DECIDED;
        }
        if (place.countryCodes().size() == 1) {
            score += SAME_COUNTRY
                    * countryShare.getOrDefault(place.countryCodes().getFirst(), 0.0);
            score += SAME_PROVINCE * unitShare.getOrDefault(place.unitCode(), 0.0);
        }
        return score;
    }

    static Optional<GazetteerPlace> containerIn(Optional<Spotting> beside, GazetteerPlace place) {
        return beside.stream()
                .flatMap(one -> one.places().stream())
                .filter(one -> one.contains(place))
                .findFirst();
    }

    private Reason reason(
            List<Candidate> best, Spotting spotting, Optional<Spotting> beside, Optional<Spotting> before) {
        GazetteerPlace chosen = best.getFirst().place();
        Optional<GazetteerPlace> container = containerIn(beside, chosen);
        if (container.isPresent()) {
            return Reason.of(Reason.Kind.LIES_IN, container.get().name());
        }
        if (holds(chosen, before)) {
            return Reason.of(Reason.Kind.HOLDS);
        }
        if (known.isDecided(spotting.form(), chosen)) {
            return Reason.of(Reason.Kind.CHOSEN_BEFORE);
        }
        if (NameSpotter.isProvinceWord(spotting.typeWord()) && chosen.kind() == PlaceKind.PROVINCE) {
            return Reason.of(Reason.Kind.TYPE_WORD, spotting.typeWord());
        }
        if (best.size() == 1) {
            return Reason.of(Reason.Kind.ONLY_ONE);
        }
        double most =
                best.stream().mapToDouble(one -> one.place().prominence()).max().orElseThrow();
        if (chosen.prominence() < most) {
            return Reason.of(Reason.Kind.SAME_AREA);
        }
        return chosen.kind().isSettlement()
                ? Reason.of(Reason.Kind.MOST_POPULOUS)
                : Reason.of(Reason.Kind.MOST_PROMINENT);
    }
}
