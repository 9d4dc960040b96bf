package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Optional;

/// The reader chose something on the map, or clicked where nothing is.
public final class FeatureSelectedEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    private final transient Optional<FeatureRef> feature;

    FeatureSelectedEvent(AtlasMap source, Optional<FeatureRef> feature) {
        super(source, true);
        this.feature = feature;
    }

    /// What was chosen; empty for a click on nothing.
    public Optional<FeatureRef> feature() {
        return feature;
    }
}
