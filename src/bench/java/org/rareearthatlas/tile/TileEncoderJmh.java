package org.rareearthatlas.tile;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtEncoder;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.UserDataKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Writing tiles, without reading what is in them: ten thousand points with their properties and a border of two
/// thousand vertices, by the atlas's encoder and by the library that the tests decode with.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class TileEncoderJmh {

    private static final int POINTS = 10_000;
    private static final int VERTICES = 2_000;
    private static final String ID = "id";
    private static final String[] STATUSES = {"PRODUCER", "PROSPECT", "OCCURRENCE", "UNKNOWN"};

    private record Place(long id, int x, int y, Map<String, Object> properties) {}

    private final GeometryFactory geometries = new GeometryFactory();
    private final List<Place> places = new ArrayList<>();
    private Geometry border = geometries.createPolygon();

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < POINTS; i++) {
            Map<String, Object> properties = Map.of(
                    "nameEn",
                    "Deposit " + i,
                    "status",
                    STATUSES[random.nextInt(STATUSES.length)],
                    "elements",
                    random.nextBoolean() ? "La Ce Nd" : "Dy Tb Y",
                    "sources",
                    (long) random.nextInt(5));
            places.add(new Place(i + 1, random.nextInt(4_096), random.nextInt(4_096), properties));
        }
        border = geometries.createPolygon(ring());
    }

    private static Coordinate[] ring() {
        Coordinate[] ring = new Coordinate[VERTICES + 1];
        for (int i = 0; i < VERTICES; i++) {
            double angle = 2 * Math.PI * i / VERTICES;
            double radius = 1_500 + 200 * Math.sin(40 * angle);
            ring[i] = new Coordinate(
                    Math.rint(2_048 + radius * Math.cos(angle)), Math.rint(2_048 + radius * Math.sin(angle)));
        }
        ring[VERTICES] = ring[0].copy();
        return ring;
    }

    @Benchmark
    public byte[] points() {
        MvtLayer layer = new MvtLayer("deposit");
        for (Place place : places) {
            place.properties().forEach(layer::property);
            layer.point(place.id(), place.x(), place.y());
        }
        return bytes(layer);
    }

    @Benchmark
    public byte[] pointsByTheLibrary() {
        List<Geometry> points = new ArrayList<>();
        for (Place place : places) {
            points.add(withProperties(
                    geometries.createPoint(new Coordinate(place.x(), place.y())), place.id(), place.properties()));
        }
        return byTheLibrary(points);
    }

    @Benchmark
    public byte[] border() {
        MvtLayer layer = new MvtLayer("region");
        layer.property("nameEn", "Region");
        layer.shape(1, border);
        return bytes(layer);
    }

    @Benchmark
    public byte[] borderByTheLibrary() {
        return byTheLibrary(List.of(withProperties(border.copy(), 1, Map.of("nameEn", "Region"))));
    }

    private static Geometry withProperties(Geometry geometry, long id, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put(ID, id);
        geometry.setUserData(all);
        return geometry;
    }

    private static byte[] byTheLibrary(List<Geometry> features) {
        JtsMvt tile = new JtsMvt(List.of(new JtsLayer("layer", features, MvtLayer.EXTENT)));
        return MvtEncoder.encode(tile, MvtLayerParams.DEFAULT, new UserDataKeyValueMapConverter(ID));
    }

    private static byte[] bytes(MvtLayer layer) {
        WireBuffer tile = new WireBuffer(8_192);
        layer.appendTo(tile);
        return tile.toBytes();
    }
}
