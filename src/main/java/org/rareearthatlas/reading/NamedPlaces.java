package org.rareearthatlas.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The places of each name of one text, looked up once.
final class NamedPlaces {

    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final Map<String, List<GazetteerPlace>> byForm = new HashMap<>();

    NamedPlaces(Gazetteer gazetteer, KnownNames known) {
        this.gazetteer = gazetteer;
        this.known = known;
    }

    /// The most prominent first.
    List<GazetteerPlace> of(String form, Gazetteer.Entry entry) {
        return byForm.computeIfAbsent(
                form,
                unknown -> known.with(form, gazetteer.get(entry.places())).stream()
                        .sorted(Comparator.comparingDouble(GazetteerPlace::prominence)
                                .reversed())
                        .toList());
    }
}
