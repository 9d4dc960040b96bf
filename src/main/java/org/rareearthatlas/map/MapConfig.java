package org.rareearthatlas.map;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the map is made of; set once per language.
///
/// @param layersUrl where the layers are asked, relative to the page or absolute, with a slash at its end
/// @param tilesUrl where their vector tiles are asked, likewise
/// @param projections what the reader may choose from, the default first; not empty
/// @param background tiles below the regions, or null for the atlas's own basemap
/// @param labels the texts
/// @param locale the language of names on the map: Russian, or English for every other
public record MapConfig(
        String layersUrl,
        String tilesUrl,
        List<MapProjectionOption> projections,
        @Nullable MapBackground background,
        MapLabels labels,
        Locale locale) {

    /// @throws IllegalArgumentException when there is no projection or an address does not end with a slash
    public MapConfig {
        projections = List.copyOf(projections);
        if (projections.isEmpty()) {
            throw new IllegalArgumentException("the map needs a projection");
        }
        for (String url : List.of(layersUrl, tilesUrl)) {
            if (!url.endsWith("/")) {
                throw new IllegalArgumentException("an address of layers or tiles ends with a slash: " + url);
            }
        }
    }
}
