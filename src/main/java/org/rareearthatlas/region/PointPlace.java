package org.rareearthatlas.region;

import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A place that is known as a point.
///
/// @param gazetteerId what the gazetteer calls it, such as `geonames:524305`; at most 40 characters
public record PointPlace(LonLat point, String gazetteerId) {

    private static final int MAX_ID_LENGTH = 40;

    /// @throws InvalidInputException when the id is empty or too long
    public PointPlace {
        if (gazetteerId.isBlank() || gazetteerId.length() > MAX_ID_LENGTH) {
            throw new InvalidInputException(Problem.of("gazetteerId", "region.gazetteerId.form", MAX_ID_LENGTH));
        }
    }
}
