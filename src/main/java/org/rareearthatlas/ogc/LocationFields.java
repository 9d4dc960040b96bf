package org.rareearthatlas.ogc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.region.RegionId;
import tools.jackson.databind.JsonNode;

/// Where a deposit lies, as a client sends it.
///
/// @param point null when it could not be read, which is noted as a problem
record LocationFields(
        LocationPrecision precision,
        @Nullable LonLat point,
        @Nullable Double radiusM,
        @Nullable Geometry outline) {

    /// @param json the feature's geometry
    /// @param crs the system of its coordinates and the outline's
    static LocationFields read(JsonNode json, JsonFields fields, CrsReference crs) {
        Double radiusM = fields.number("radiusM");
        LocationPrecision precision = fields.choice("precision", LocationPrecision.class);
        LocationPrecision usual = radiusM == null ? LocationPrecision.EXACT : LocationPrecision.APPROXIMATE;
        return new LocationFields(
                Objects.requireNonNullElse(precision, usual),
                point(json, fields, crs),
                radiusM,
                fields.has("outline") ? outline(fields, crs) : null);
    }

    /// @throws org.rareearthatlas.text.InvalidInputException naming each part that contradicts another
    DepositLocation toLocation(@Nullable RegionId statedRegion) {
        return new DepositLocation(precision, point, radiusM, outline, statedRegion);
    }

    private static @Nullable LonLat point(JsonNode json, JsonFields fields, CrsReference crs) {
        if (geometry(json, crs) instanceof Point point && !point.isEmpty()) {
            return LonLat.of(point);
        }
        fields.problem("geometry", "json.point");
        return null;
    }

    private static @Nullable Geometry outline(JsonFields fields, CrsReference crs) {
        Geometry outline = geometry(fields.get("outline"), crs);
        if (outline == null) {
            fields.problem("outline", "json.polygon");
        }
        return outline;
    }

    /// The geometry in WGS 84, longitude first; null when the JSON is none.
    private static @Nullable Geometry geometry(JsonNode json, CrsReference crs) {
        if (!json.isObject()) {
            return null;
        }
        try {
            return crs.toWgs84(new GeoJsonReader(Wgs84.FACTORY).read(json.toString()));
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }
}
