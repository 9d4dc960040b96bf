package org.rareearthatlas.exchange.xml;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.exchange.FileFormat;

/// Finds the places of one kind of document.
sealed interface PlaceParser permits KmlPlaces, GpxPlaces {

    /// @param line where its element ends
    /// @param geometry longitude first; null when there is none
    /// @param unreadable the text of a geometry that could not be read; empty when all is well
    record Place(
            long line,
            Map<String, String> properties,
            @Nullable Geometry geometry,
            String unreadable) {}

    /// The next place; null after the last one.
    @Nullable
    Place next(SafeXml xml);

    static PlaceParser of(FileFormat format) {
        return format == FileFormat.GPX ? new GpxPlaces() : new KmlPlaces();
    }
}
