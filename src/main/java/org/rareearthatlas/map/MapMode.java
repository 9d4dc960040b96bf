package org.rareearthatlas.map;

import java.util.Locale;

/// What a click on the map means.
public enum MapMode {
    /// Selects what lies there.
    BROWSE,
    /// Answers with the place: see [AtlasMap#addPointPickedListener].
    PICK,
    /// Draws the corners of an outline: see [AtlasMap#addOutlineDrawnListener].
    OUTLINE;

    /// The name on the wire.
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
