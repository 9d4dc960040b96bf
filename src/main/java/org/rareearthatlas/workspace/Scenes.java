package org.rareearthatlas.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.geo.MapCamera;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.map.MapView;
import org.rareearthatlas.story.MapScene;

/// What a step of a story shows, on the map of the window.
final class Scenes {

    private static final String REGION = "region/";
    private static final String DEPOSIT = "deposit/";

    private Scenes() {}

    /// What is selected in it; null for nothing.
    static @Nullable FeatureRef featureOf(MapScene scene) {
        String place = scene.place();
        if (place.startsWith(REGION)) {
            return FeatureRef.region(place.substring(REGION.length()));
        }
        return place.startsWith(DEPOSIT) ? FeatureRef.deposit(place.substring(DEPOSIT.length())) : null;
    }

    /// What the window shows now.
    static MapScene of(Optional<FeatureRef> selected, AtlasFilter filter, MapView view) {
        return new MapScene(selected.map(Addresses::of).orElse(""), filter, view.camera());
    }

    /// Selects what it selects and goes where it looks; the filter is the window's affair.
    static void show(MapScene scene, AtlasMap map) {
        FeatureRef feature = featureOf(scene);
        map.setSelection(feature);
        MapCamera camera = scene.camera();
        if (camera != null) {
            map.showView(camera);
            return;
        }
        map.releaseView();
        if (feature == null) {
            map.fitHome();
        } else {
            map.fitSelection();
        }
    }
}
