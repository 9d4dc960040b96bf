package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.crs.CrsDoubts;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.geo.CoordinateParser;
import org.rareearthatlas.geo.CoordinateReading;
import org.rareearthatlas.geo.LonLat;

/// Reads where a row lies: from its columns when they are mapped, else from its geometry.
final class RowPlaces {

    private static final GeometryFactory DEGREES = new GeometryFactory(new PrecisionModel(), 4326);

    private final ColumnMapping mapping;
    private final FileCrs crs;
    private final CrsDoubts crsDoubts;

    RowPlaces(ColumnMapping mapping, FileCrs crs) {
        this.mapping = mapping;
        this.crs = crs;
        crsDoubts = new CrsDoubts(crs);
    }

    /// @param point null when the row has no place, or an unreadable one
    /// @param outline the polygon around it, if the row has one that the atlas can keep
    record Place(@Nullable LonLat point, @Nullable Geometry outline) {
        static final Place NONE = new Place(null, null);
    }

    Place read(TableRow row, List<RowIssue> issues) {
        Place place = readPoint(row, issues);
        if (!mapping.has(Field.OUTLINE)) {
            return place;
        }
        int column = mapping.columns(Field.OUTLINE).getFirst();
        String wkt = row.cells().get(column).strip();
        if (wkt.isEmpty()) {
            return place;
        }
        Optional<Geometry> geometry = geometry(wkt);
        if (place.point() == null && geometry.isPresent()) {
            return geometry(geometry.get(), issues);
        }
        Optional<Geometry> outline = geometry.flatMap(crs::toWgs84)
                .map(degrees -> inDegrees(degrees, new ArrayList<>()).outline());
        if (outline.isEmpty()) {
            issues.add(new RowIssue(IssueKind.OUTLINE_DROPPED, column, wkt, "WKT"));
            return place;
        }
        return new Place(place.point(), outline.get());
    }

    private static Optional<Geometry> geometry(String wkt) {
        try {
            return Optional.of(new WKTReader(DEGREES).read(wkt));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Place readPoint(TableRow row, List<RowIssue> issues) {
        if (mapping.has(Field.COORDINATES)) {
            int column = mapping.columns(Field.COORDINATES).getFirst();
            return together(row.cells().get(column), column, issues);
        }
        if (mapping.has(Field.LATITUDE) && mapping.has(Field.LONGITUDE)) {
            return apart(row, issues);
        }
        return row.geometry() == null ? Place.NONE : geometry(row.geometry(), issues);
    }

    private Place apart(TableRow row, List<RowIssue> issues) {
        int latColumn = mapping.columns(Field.LATITUDE).getFirst();
        int lonColumn = mapping.columns(Field.LONGITUDE).getFirst();
        String lat = row.cells().get(latColumn).strip();
        String lon = row.cells().get(lonColumn).strip();
        if (lat.isEmpty() && lon.isEmpty()) {
            return Place.NONE;
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            int column = lat.isEmpty() ? latColumn : lonColumn;
            issues.add(new RowIssue(IssueKind.COORDINATE_INCOMPLETE, column, "", ""));
            return Place.NONE;
        }
        OptionalDouble y = Numbers.number(lat, mapping.decimalComma() || isComma(lat));
        OptionalDouble x = Numbers.number(lon, mapping.decimalComma() || isComma(lon));
        if (x.isPresent() && y.isPresent()) {
            return point(x.getAsDouble(), y.getAsDouble(), latColumn, lat + "; " + lon, issues);
        }
        return together(lat + "; " + lon, y.isPresent() ? lonColumn : latColumn, issues);
    }

    private static boolean isComma(String text) {
        return text.indexOf(',') >= 0 && text.indexOf(',') == text.lastIndexOf(',') && text.indexOf('.') < 0;
    }

    private Place together(String text, int column, List<RowIssue> issues) {
        if (text.isBlank()) {
            return Place.NONE;
        }
        return switch (CoordinateParser.parse(text)) {
            case CoordinateReading.Parsed parsed
            when crs.isGeographic() ->
                point(parsed.place().lonDeg(), parsed.place().latDeg(), column, text, issues);
            case CoordinateReading.Swapped swapped -> {
                issues.add(new RowIssue(IssueKind.COORDINATE_RANGE, column, text, PlaceDoubts.words(swapped.place())));
                yield Place.NONE;
            }
            default -> {
                issues.add(new RowIssue(IssueKind.COORDINATE_UNREADABLE, column, text, ""));
                yield Place.NONE;
            }
        };
    }

    private Place point(double x, double y, int column, String text, List<RowIssue> issues) {
        Optional<Geometry> degrees = degrees(DEGREES.createPoint(new Coordinate(x, y)), column, text, issues);
        return degrees.isEmpty() ? Place.NONE : new Place(LonLat.of((Point) degrees.get()), null);
    }

    /// The geometry in degrees, what is doubtful in its reference system told; empty when it does not reach there.
    private Optional<Geometry> degrees(Geometry geometry, int column, String text, List<RowIssue> issues) {
        Coordinate first = geometry.getCoordinate();
        Optional<RowIssue> doubt = crsDoubts
                .ofNumbers(first.x, first.y)
                .map(found -> new RowIssue(found.kind(), column, text, found.detail()));
        Optional<Geometry> degrees = crs.toWgs84(geometry);
        doubt.ifPresent(issues::add);
        if (degrees.isEmpty()) {
            if (!crs.isGeographic()) {
                issues.add(new RowIssue(IssueKind.OUTSIDE_CRS, column, text, crs.title()));
            } else if (doubt.isEmpty()) {
                issues.add(new RowIssue(IssueKind.COORDINATE_RANGE, column, text, ""));
            }
        } else if (doubt.isEmpty()) {
            Coordinate place = degrees.get().getCoordinate();
            crsDoubts
                    .ofPlace(new LonLat(place.x, place.y))
                    .map(found -> new RowIssue(found.kind(), column, text, found.detail()))
                    .ifPresent(issues::add);
        }
        return degrees;
    }

    private Place geometry(Geometry geometry, List<RowIssue> issues) {
        if (geometry.isEmpty()) {
            return Place.NONE;
        }
        Coordinate first = geometry.getCoordinate();
        if (Double.isFinite(first.getZ())) {
            issues.add(RowIssue.ofRow(IssueKind.HEIGHT_DROPPED, ""));
        }
        return degrees(geometry, RowIssue.WHOLE_ROW, first.x + ", " + first.y, issues)
                .map(found -> inDegrees(found, issues))
                .orElse(Place.NONE);
    }

    private static Place inDegrees(Geometry geometry, List<RowIssue> issues) {
        if (geometry instanceof Point point) {
            return new Place(LonLat.of(point), null);
        }
        boolean kept = geometry instanceof Polygonal
                && geometry.isValid()
                && geometry.getNumPoints() <= DepositLocation.MAX_OUTLINE_VERTICES;
        if (!kept) {
            issues.add(RowIssue.ofRow(IssueKind.OUTLINE_DROPPED, geometry.getGeometryType()));
        }
        Point inside =
                kept ? geometry.getInteriorPoint() : geometry.getEnvelope().getCentroid();
        Geometry outline = kept ? DEGREES.createGeometry(geometry) : null;
        return new Place(LonLat.of(inside), outline);
    }
}
