package org.rareearthatlas.catalog;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.InvalidCoordinateException;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.region.Detail;

/// What the map asks of a layer.
///
/// @param bbox a box in metres of the projection; null for the whole layer
record LayerRequest(
        LayerName layer,
        MapProjection projection,
        Detail detail,
        @Nullable ProjectedBbox bbox) {

    /// Reads the request's parameters.
    ///
    /// @throws BadLayerRequestException naming the parameter that cannot be used and what it may be
    static LayerRequest parse(String layer, String crs, int detail, @Nullable String bbox) {
        LayerName name = LayerName.find(layer)
                .orElseThrow(() -> BadLayerRequestException.notFound("There is no layer \"" + layer + "\"."));
        MapProjection projection = MapProjection.find(crs)
                .orElseThrow(() -> BadLayerRequestException.bad("crs", "must be the key of a map projection"));
        if (detail < 0 || detail >= Detail.values().length) {
            throw BadLayerRequestException.bad("detail", "must be 0, 1 or 2");
        }
        return new LayerRequest(name, projection, Detail.values()[detail], bbox == null ? null : parseBbox(bbox));
    }

    private static ProjectedBbox parseBbox(String text) {
        String[] numbers = text.split(",", -1);
        if (numbers.length != 4 || text.length() > 200) {
            throw BadLayerRequestException.bad("bbox", "must be four numbers: minX,minY,maxX,maxY");
        }
        try {
            return new ProjectedBbox(
                    Double.parseDouble(numbers[0]),
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3]));
        } catch (NumberFormatException | InvalidCoordinateException e) {
            throw BadLayerRequestException.bad("bbox", "must be four finite numbers, minima before maxima");
        }
    }
}
