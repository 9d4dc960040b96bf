package org.rareearthatlas.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Where a text plays, as far as it can be seen before the names are resolved: the provinces that it names or whose
/// great
/// towns it names, and the names that surely mean places.
final class Setting {

    private static final int GREAT_POPULATION = 60_000;

    private final Set<String> placedForms = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    /// @param container the country or province beside the name that contains it
    /// @param located whether the words around it say that it is a place
    void learn(Spotting spotting, Optional<GazetteerPlace> container, Location located) {
        if (container.isPresent() || located.isSure()) {
            placedForms.add(spotting.form());
        }
        container.map(GazetteerPlace::unitCode).ifPresent(units::add);
        GazetteerPlace greatest = spotting.greatest();
        if (greatest.kind() == PlaceKind.PROVINCE || greatest.population() > GREAT_POPULATION) {
            units.add(greatest.unitCode());
        }
    }

    /// Whether the same name surely means a place elsewhere in the text.
    boolean isPlaced(Spotting s) {
        return placedForms.contains(s.form());
    }

    /// Whether the text names the place's province, or another place there.
    boolean isAmongOthers(Spotting s) {
        return s.places().stream().anyMatch(place -> units.contains(place.unitCode()));
    }
}
