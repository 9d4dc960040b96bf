package org.rareearthatlas.workspace;

import java.util.Optional;
import org.rareearthatlas.map.MapBackground;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The configured background map, `atlas.map.background.*`.
///
/// @param url empty for no background; else see [MapBackground#url()]
/// @param attribution what the service wants to be shown
/// @param layer names the layer of a WMTS; empty for plain XYZ tiles
/// @param matrixSet the WMTS matrix set in Web Mercator
@ConfigurationProperties("atlas.map.background")
record BackgroundSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String attribution,
        @DefaultValue("") String layer,
        @DefaultValue("GoogleMapsCompatible") String matrixSet) {

    Optional<MapBackground> findBackground() {
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                layer.isBlank()
                        ? MapBackground.xyz(url, attribution)
                        : MapBackground.wmts(url, attribution, layer, matrixSet));
    }
}
