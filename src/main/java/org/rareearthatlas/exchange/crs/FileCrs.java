package org.rareearthatlas.exchange.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.UnreadableFileException;

/// The reference system of a file's coordinates, x to the east or longitude, as all formats but OGC services write it.
/// Datums are shifted by the parameters of the EPSG database where it has them, and else not at all (up to some hundred
/// metres; the old Soviet datums have them).
public final class FileCrs {

    private static final Pattern EPSG =
            Pattern.compile("(?:urn:ogc:def:crs:)?EPSG:{1,2}(?:[0-9.]*:)?([0-9]{4,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern EPSG_URI =
            Pattern.compile("https?://www\\.opengis\\.net/def/crs/EPSG/[0-9.]+/([0-9]{4,6})", Pattern.CASE_INSENSITIVE);
    private static final int MAX_DEFINITION_UTF16 = 20_000;

    /// Degrees on WGS 84, longitude first.
    public static final FileCrs WGS84 = new FileCrs(DefaultGeographicCRS.WGS84, "WGS 84", null);

    private final CoordinateReferenceSystem definition;
    private final String title;
    private final @Nullable MathTransform toWgs84;

    private FileCrs(CoordinateReferenceSystem definition, String title, @Nullable MathTransform toWgs84) {
        this.definition = definition;
        this.title = title;
        this.toWgs84 = toWgs84;
    }

    /// @param name `EPSG:` and a code, in any of its spellings, or a definition in WKT; null for WGS 84
    /// @throws UnreadableFileException when it is not known
    public static FileCrs of(@Nullable String name) {
        if (name == null || name.isBlank() || name.strip().equalsIgnoreCase("EPSG:4326")) {
            return WGS84;
        }
        try {
            CoordinateReferenceSystem crs = decode(name.strip());
            MathTransform transform = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true);
            String title = crs.getName().getCode();
            return new FileCrs(crs, title, transform.isIdentity() ? null : transform);
        } catch (FactoryException | IllegalArgumentException e) {
            throw new UnreadableFileException(e, FileProblem.CRS_UNKNOWN, shortened(name));
        }
    }

    private static CoordinateReferenceSystem decode(String name) throws FactoryException {
        Optional<String> code = code(name);
        if (code.isPresent()) {
            return CRS.decode("EPSG:" + code.get(), true);
        }
        if (name.length() > MAX_DEFINITION_UTF16 || !name.contains("[")) {
            throw new IllegalArgumentException("no code and no definition");
        }
        return CRS.parseWKT(name);
    }

    private static Optional<String> code(String name) {
        for (Pattern pattern : new Pattern[] {EPSG, EPSG_URI}) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return name.matches("[0-9]{4,6}") ? Optional.of(name) : Optional.empty();
    }

    private static String shortened(String name) {
        String line = name.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60).toUpperCase(Locale.ROOT) + "…";
    }

    public String title() {
        return title;
    }

    /// Whether coordinates are degrees.
    public boolean isGeographic() {
        return definition instanceof GeographicCRS;
    }

    CoordinateReferenceSystem definition() {
        return definition;
    }

    /// The geometry in degrees on WGS 84, longitude first; empty when it lies where the system does not reach, or its
    /// numbers are not finite.
    public Optional<Geometry> toWgs84(Geometry geometry) {
        Geometry degrees = geometry;
        if (toWgs84 != null) {
            try {
                degrees = JTS.transform(geometry, toWgs84);
            } catch (TransformException | RuntimeException e) {
                return Optional.empty();
            }
        }
        return isOnEarth(degrees) ? Optional.of(degrees) : Optional.empty();
    }

    private static boolean isOnEarth(Geometry degrees) {
        for (var place : degrees.getCoordinates()) {
            boolean finite = Double.isFinite(place.x) && Double.isFinite(place.y);
            if (!finite || Math.abs(place.x) > 180 || Math.abs(place.y) > 90) {
                return false;
            }
        }
        return !degrees.isEmpty();
    }
}
