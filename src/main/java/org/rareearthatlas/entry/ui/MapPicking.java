package org.rareearthatlas.entry.ui;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Outline;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.map.MapMode;

/// Borrows the map while a form is open: to pick a point, to draw an outline, and to show both.
final class MapPicking {

    private final AtlasMap map;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Consumer<Boolean>> pickingListeners = new ArrayList<>();
    private Consumer<LonLat> pointTarget = place -> {};
    private Consumer<Outline> outlineTarget = outline -> {};
    private Runnable ended = () -> {};

    MapPicking(AtlasMap map) {
        this.map = map;
        registrations.add(map.addPointPickedListener(event -> {
            pointTarget.accept(event.place());
            end();
        }));
        registrations.add(map.addOutlineDrawnListener(event -> {
            outlineTarget.accept(Outline.ofDrawn(event.outlineWgs84()));
            end();
        }));
        registrations.add(map.addModeCancelledListener(event -> end()));
    }

    /// @param whenEnded runs when a place was picked, or the editor gave up
    void pick(Consumer<LonLat> target, Runnable whenEnded) {
        begin(MapMode.PICK, whenEnded);
        pointTarget = target;
    }

    /// @param whenEnded runs when an outline was drawn, or the editor gave up
    void draw(Consumer<Outline> target, Runnable whenEnded) {
        begin(MapMode.OUTLINE, whenEnded);
        outlineTarget = target;
    }

    private void begin(MapMode mode, Runnable whenEnded) {
        ended.run();
        ended = whenEnded;
        map.setMode(mode);
        pickingListeners.forEach(listener -> listener.accept(true));
    }

    void end() {
        map.setMode(MapMode.BROWSE);
        Runnable whenEnded = ended;
        ended = () -> {};
        whenEnded.run();
        pickingListeners.forEach(listener -> listener.accept(false));
    }

    void show(@Nullable MapDraft draft) {
        map.setDraft(draft);
    }

    void onPicking(Consumer<Boolean> listener) {
        pickingListeners.add(listener);
    }

    void release() {
        registrations.forEach(Registration::remove);
        registrations.clear();
        ended = () -> {};
        map.setMode(MapMode.BROWSE);
        map.setDraft(null);
    }
}
