package org.rareearthatlas.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.catalog.LayerRevisions;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.map.MapConfig;
import org.rareearthatlas.map.MapLabels;
import org.rareearthatlas.map.MapProjectionOption;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// What the map is made of, and in which state its layers are.
@Component
@EnableConfigurationProperties(BackgroundSettings.class)
class MapConfigs {

    private static final String LAYERS_URL = "map/v1/layers/";
    private static final String TILES_URL = "map/v1/tiles/";

    private final LayerRevisions revisions;
    private final BackgroundSettings background;

    MapConfigs(LayerRevisions revisions, BackgroundSettings background) {
        this.revisions = revisions;
        this.background = background;
    }

    MapConfig of(Locale locale) {
        List<MapProjectionOption> projections = Arrays.stream(MapProjection.values())
                .map(projection -> new MapProjectionOption(
                        projection, I18NProvider.translate(locale, "map.projection." + projection.key())))
                .toList();
        return new MapConfig(
                LAYERS_URL,
                TILES_URL,
                projections,
                background.findBackground().orElse(null),
                MapLabels.of(key -> I18NProvider.translate(locale, key)),
                locale);
    }

    /// Layer name to its revision.
    Map<String, String> revisions() {
        Map<String, String> byLayer = new LinkedHashMap<>();
        for (LayerName layer : LayerName.values()) {
            byLayer.put(layer.typeName(), revisions.revision(layer));
        }
        return byLayer;
    }
}
