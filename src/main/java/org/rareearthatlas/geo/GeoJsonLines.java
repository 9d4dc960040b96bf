package org.rareearthatlas.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the shipped map files: gzipped, UTF-8, one GeoJSON feature (RFC 7946) a line. Geometries are WGS 84,
/// longitude first, SRID 4326, and hold their coordinates in flat arrays, as the world has more than a million of
/// them.
public final class GeoJsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private GeoJsonLines() {}

    /// Streams a classpath file's features; the caller closes the stream, which closes the file.
    ///
    /// @param wanted decides by a feature's id, before its geometry is read, whether to read it
    /// @param make makes a value of a feature (its JSON node) and its geometry
    /// @throws IllegalStateException when the application was packaged without the file
    /// @throws UncheckedIOException when it cannot be read
    public static <T> Stream<T> read(
            String classpathFile, Predicate<String> wanted, BiFunction<JsonNode, Geometry, T> make) {
        InputStream file = GeoJsonLines.class.getResourceAsStream(classpathFile);
        if (file == null) {
            throw new IllegalStateException("The application was packaged without " + classpathFile);
        }
        try {
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
            return lines.lines()
                    .filter(line -> wanted.test(id(line)))
                    .map(line -> {
                        JsonNode feature = JSON.readTree(line);
                        return make.apply(feature, geometry(feature.path("geometry")));
                    })
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + classpathFile, e);
        }
    }

    /// The first `id` of a line is the feature's own, as the files write it before the properties; empty when there is
    /// none.
    private static String id(String line) {
        Matcher id = ID.matcher(line);
        return id.find() ? id.group(1) : "";
    }

    private static Geometry geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        String type = node.path("type").asString();
        return switch (type) {
            case "Point" -> FACTORY.createPoint(new PackedCoordinateSequence.Double(position(coordinates), 2, 0));
            case "LineString" -> line(coordinates);
            case "MultiLineString" ->
                FACTORY.createMultiLineString(
                        coordinates.valueStream().map(GeoJsonLines::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        coordinates.valueStream().map(GeoJsonLines::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalStateException("No geometry type " + type + " in the shipped map");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] all = rings.valueStream()
                .map(ring -> FACTORY.createLinearRing(sequence(ring)))
                .toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(all[0], holes);
    }

    private static LineString line(JsonNode positions) {
        return FACTORY.createLineString(sequence(positions));
    }

    private static PackedCoordinateSequence sequence(JsonNode positions) {
        double[] ordinates = new double[positions.size() * 2];
        int next = 0;
        for (JsonNode position : positions) {
            ordinates[next++] = position.get(0).asDouble();
            ordinates[next++] = position.get(1).asDouble();
        }
        return new PackedCoordinateSequence.Double(ordinates, 2, 0);
    }

    private static double[] position(JsonNode position) {
        return new double[] {position.get(0).asDouble(), position.get(1).asDouble()};
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
