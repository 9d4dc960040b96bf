package org.rareearthatlas.map;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tiles from a service, drawn below regions and borders in place of the atlas's own land and water.
///
/// @param kind how the service is asked
/// @param url for XYZ a template with `{z}`, `{x}`, `{y}`; for WMTS the service's address or a REST template
/// @param attribution what the service wants to be shown
/// @param layer the WMTS layer; null for XYZ
/// @param matrixSet the WMTS matrix set in Web Mercator; null for XYZ
public record MapBackground(
        Kind kind,
        String url,
        String attribution,
        @Nullable String layer,
        @Nullable String matrixSet) {

    /// The kinds of tile service.
    public enum Kind {
        /// Plain tile addresses.
        XYZ,
        /// OGC Web Map Tile Service.
        WMTS;

        /// The name on the wire.
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Plain tile addresses.
    public static MapBackground xyz(String urlTemplate, String attribution) {
        return new MapBackground(Kind.XYZ, urlTemplate, attribution, null, null);
    }

    /// An OGC Web Map Tile Service.
    public static MapBackground wmts(String url, String attribution, String layer, String matrixSet) {
        return new MapBackground(Kind.WMTS, url, attribution, layer, matrixSet);
    }
}
