package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a text plays, as far as its other names tell: the countries and provinces of the places they mean, and how far
/// those are. A name never speaks for itself.
final class Surroundings {

    /// Names whose distances are looked at; the time stays linear in the length of the text.
    private static final int MOST_POINTS = 40;

    private static final double NEAR_M = 100_000;

    /// Weight of the names that a short text does not have.
    private static final double CAUTION = 1;

    private record Voice(String form, GazetteerPlace place, double weight) {}

    private record Near(SpherePoint point, Voice voice) {}

    private final Map<String, Voice> voices = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();
    private final List<Near> points = new ArrayList<>();
    private double total;

    /// @param weight how sure it is that the name means the place, 0 to 1
    void add(String form, GazetteerPlace place, double weight) {
        double all = place.kind().isDivision() ? 2 * weight : weight;
        if (place.countryCodes().size() != 1 || voices.containsKey(form)) {
            return;
        }
        Voice voice = new Voice(form, place, all);
        voices.put(form, voice);
        total += all;
        countries.merge(place.countryCodes().getFirst(), all, Double::sum);
        if (!place.unitCode().isEmpty()) {
            units.merge(place.unitCode(), all, Double::sum);
        }
        boolean small = place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.PROVINCE;
        if (small && place.point() != null && points.size() < MOST_POINTS) {
            points.add(new Near(SpherePoint.of(place.point()), voice));
        }
    }

    /// Share of the other names that mean places of the same country, 0 to 1.
    double countryShare(String form, GazetteerPlace place) {
        return place.countryCodes().size() == 1
                ? share(countries.getOrDefault(place.countryCodes().getFirst(), 0.0), form, place, false)
                : 0;
    }

    /// The same for its province.
    double unitShare(String form, GazetteerPlace place) {
        return place.unitCode().isEmpty() ? 0 : share(units.getOrDefault(place.unitCode(), 0.0), form, place, true);
    }

    private double share(double weight, String form, GazetteerPlace place, boolean unit) {
        Voice own = voices.get(form);
        double ownWeight = own == null ? 0 : own.weight();
        boolean same = own != null
                && (unit
                        ? own.place().unitCode().equals(place.unitCode())
                        : own.place().countryCodes().equals(place.countryCodes()));
        return (weight - (same ? ownWeight : 0)) / (total - ownWeight + CAUTION);
    }

    /// 1 beside a place that another name means, falling with the distance.
    double nearness(String form, GazetteerPlace place) {
        if (place.point() == null || !place.kind().isSettlement()) {
            return 0;
        }
        SpherePoint here = SpherePoint.of(place.point());
        double nearest = 0;
        for (Near near : points) {
            if (!near.voice().form().equals(form)) {
                double nearness = near.voice().weight() * Math.exp(-near.point().chordM(here) / NEAR_M);
                nearest = Math.max(nearest, nearness);
            }
        }
        return Math.min(1, nearest);
    }
}
