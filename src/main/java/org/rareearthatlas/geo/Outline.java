package org.rareearthatlas.geo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/// The outline of something, as it is drawn, kept and written: WGS 84 degrees, longitude first, SRID 4326.
public final class Outline {

    private static final int DECIMALS = 15;
    private static final int SRID = 4326;

    private final Geometry geometry;
    private final @Nullable Polygon ring;
    private final String geoJson;

    private Outline(Geometry geometry, @Nullable Polygon ring) {
        geometry.setSRID(SRID);
        this.geometry = geometry;
        this.ring = ring;
        this.geoJson = write(geometry);
    }

    /// An outline as it was drawn, corners joined the shorter way round; it may cross 180°.
    ///
    /// @param drawnWgs84 one ring in degrees
    public static Outline ofDrawn(Polygon drawnWgs84) {
        return new Outline(Antimeridian.splitDrawn(drawnWgs84), drawnWgs84);
    }

    /// An outline as it is kept: polygons, split at 180°.
    public static Outline of(Geometry polygonsWgs84) {
        Geometry copy = polygonsWgs84.copy();
        return new Outline(copy, copy instanceof Polygon polygon ? polygon : null);
    }

    /// Reads what [#geoJson] writes; nothing for a text that is no outline.
    public static Optional<Outline> parse(String geoJson) {
        if (geoJson.isBlank()) {
            return Optional.empty();
        }
        try {
            Geometry parsed = new GeoJsonReader().read(geoJson);
            return parsed.getDimension() == 2 && !parsed.isEmpty() ? Optional.of(of(parsed)) : Optional.empty();
        } catch (ParseException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            // The reader throws all of these for JSON that is not GeoJSON.
            return Optional.empty();
        }
    }

    /// Polygons, split at 180°.
    public Geometry geometry() {
        return geometry;
    }

    /// The outline as one ring, to be shown while it is edited; null when it is known only in several parts.
    public @Nullable Polygon ring() {
        return ring;
    }

    /// GeoJSON geometry (RFC 7946).
    public String geoJson() {
        return geoJson;
    }

    /// A place well inside.
    public LonLat placeInside() {
        return LonLat.of(geometry.getInteriorPoint());
    }

    /// Geodesic area.
    public double areaKm2() {
        return Geodesic.areaKm2(geometry);
    }

    private static String write(Geometry geometry) {
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        return writer.write(geometry);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outline outline && outline.geoJson.equals(geoJson);
    }

    @Override
    public int hashCode() {
        return geoJson.hashCode();
    }

    @Override
    public String toString() {
        return geoJson;
    }
}
