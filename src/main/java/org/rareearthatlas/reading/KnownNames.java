package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an atlas knows beyond the gazetteer: its own regions and deposits, and what its curators decided before.
///
/// @param places the atlas's places by name, as [PlaceReader#nameKey] writes names; ids are `region:` with the slug, or
///     `deposit:` with the number
/// @param regions ids of all the atlas's regions; other regions of the gazetteer are left out
/// @param decisions the id of the place that was chosen for a name, or [#NO_PLACE]
public record KnownNames(Map<String, List<GazetteerPlace>> places, Set<String> regions, Map<String, String> decisions) {

    /// Decided for a name that means no place.
    public static final String NO_PLACE = "";

    /// Only the gazetteer, with the regions and deposits that it ships.
    public static final KnownNames NONE = new KnownNames(Map.of(), Set.of(), Map.of());

    /// The atlas's own places of a name before those of the gazetteer.
    List<GazetteerPlace> with(String name, List<GazetteerPlace> ofGazetteer) {
        if (this == NONE) {
            return ofGazetteer;
        }
        List<GazetteerPlace> all = new ArrayList<>();
        places.getOrDefault(name, List.of()).forEach(own -> all.add(peopled(own, ofGazetteer)));
        ofGazetteer.stream()
                .filter(place -> isThere(place)
                        && all.stream().noneMatch(other -> other.id().equals(place.id())))
                .forEach(all::add);
        return all;
    }

    /// With the people that the gazetteer counts in the same country or province.
    private static GazetteerPlace peopled(GazetteerPlace own, List<GazetteerPlace> ofGazetteer) {
        int population = ofGazetteer.stream()
                .filter(place -> place.kind() == own.kind()
                        && place.countryCodes().equals(own.countryCodes())
                        && place.unitCode().equals(own.unitCode()))
                .mapToInt(GazetteerPlace::population)
                .max()
                .orElse(0);
        return own.withPopulation(Math.max(population, own.population()));
    }

    private boolean isThere(GazetteerPlace place) {
        return place.kind() != PlaceKind.DEPOSIT && (!place.id().startsWith("region:") || regions.contains(place.id()));
    }

    boolean isNoPlace(String name) {
        return NO_PLACE.equals(decisions.get(name));
    }

    boolean isDecided(String name, GazetteerPlace place) {
        return place.id().equals(decisions.get(name));
    }
}
