package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.github.sebasbaumh.mapbox.vectortile.VectorTile.Tile.Feature;
import io.github.sebasbaumh.mapbox.vectortile.VectorTile.Tile.GeomType;
import io.github.sebasbaumh.mapbox.vectortile.VectorTile.Tile.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the Mapbox Vector Tile specification 2.1 asks of a tile (its sections 4.1 to 4.4), checked on the message
/// itself.
final class MvtRules {

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private record Vertex(long x, long y) {}

    private final String which;
    private int features;

    private MvtRules(String which) {
        this.which = which;
    }

    /// @param which says in a failure which tile it is
    /// @return how many features the tile has
    static int check(byte[] tile, String which) {
        MvtRules rules = new MvtRules(which);
        try {
            Set<String> names = new HashSet<>();
            for (Layer layer : VectorTile.Tile.parseFrom(tile).getLayersList()) {
                assertThat(names.add(layer.getName()))
                        .as("%s: unique layer %s", which, layer.getName())
                        .isTrue();
                rules.layer(layer);
            }
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(which, e);
        }
        return rules.features;
    }

    private void layer(Layer layer) {
        String what = which + " " + layer.getName();
        assertThat(layer.hasName() && layer.hasVersion() && layer.hasExtent())
                .as(what)
                .isTrue();
        assertThat(layer.getVersion()).as(what).isEqualTo(2);
        assertThat(layer.getExtent()).as(what).isEqualTo(MvtLayer.EXTENT);
        assertThat(layer.getFeaturesCount()).as("%s: not empty", what).isPositive();
        assertThat(layer.getKeysList()).as("%s: keys", what).doesNotHaveDuplicates();
        assertThat(layer.getValuesList()).as("%s: values", what).doesNotHaveDuplicates();
        layer.getValuesList()
                .forEach(value -> assertThat(value.getAllFields())
                        .as("%s: one value", what)
                        .hasSize(1));
        Set<Long> ids = new HashSet<>();
        for (Feature feature : layer.getFeaturesList()) {
            features++;
            assertThat(!feature.hasId() || ids.add(feature.getId()))
                    .as("%s: unique id %d", what, feature.getId())
                    .isTrue();
            tags(layer, feature, what);
            geometry(feature, what);
        }
    }

    private static void tags(Layer layer, Feature feature, String what) {
        assertThat(feature.getTagsCount() % 2).as("%s: tags in pairs", what).isZero();
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < feature.getTagsCount(); i += 2) {
            assertThat(feature.getTags(i)).as(what).isBetween(0, layer.getKeysCount() - 1);
            assertThat(feature.getTags(i + 1)).as(what).isBetween(0, layer.getValuesCount() - 1);
            assertThat(keys.add(feature.getTags(i))).as("%s: a key once", what).isTrue();
        }
    }

    private static void geometry(Feature feature, String what) {
        List<List<Vertex>> parts = parts(feature, what);
        assertThat(parts).as(what).isNotEmpty();
        if (feature.getType() == GeomType.POLYGON) {
            assertThat(areaTwice(parts.getFirst()))
                    .as("%s: begins with an outer ring", what)
                    .isPositive();
            parts.forEach(ring -> {
                assertThat(ring.size()).as("%s: ring of three", what).isGreaterThanOrEqualTo(3);
                assertThat(areaTwice(ring)).as("%s: ring with an area", what).isNotZero();
                assertThat(ring.getFirst()).as("%s: closed once", what).isNotEqualTo(ring.getLast());
            });
        }
    }

    /// Follows the commands with the cursor.
    private static List<List<Vertex>> parts(Feature feature, String what) {
        assertThat(feature.getType()).as(what).isNotEqualTo(GeomType.UNKNOWN);
        List<Integer> commands = feature.getGeometryList();
        List<List<Vertex>> parts = new ArrayList<>();
        Vertex cursor = new Vertex(0, 0);
        boolean open = false;
        int at = 0;
        while (at < commands.size()) {
            int command = commands.get(at) & 7;
            int count = commands.get(at++) >>> 3;
            assertThat(count).as("%s: count of a command", what).isPositive();
            switch (command) {
                case MOVE_TO -> {
                    assertThat(open && feature.getType() == GeomType.POLYGON)
                            .as("%s: ring closed", what)
                            .isFalse();
                    assertThat(feature.getType() == GeomType.POINT || count == 1)
                            .as("%s: one MoveTo", what)
                            .isTrue();
                    open = true;
                }
                case LINE_TO ->
                    assertThat(open && feature.getType() != GeomType.POINT)
                            .as("%s: LineTo", what)
                            .isTrue();
                case CLOSE_PATH -> {
                    assertThat(open && count == 1 && feature.getType() == GeomType.POLYGON)
                            .as("%s: ClosePath", what)
                            .isTrue();
                    open = false;
                }
                default -> throw new AssertionError(what + ": unknown command " + command);
            }
            for (int i = 0; command != CLOSE_PATH && i < count; i++) {
                int dx = zigzag(commands.get(at++));
                int dy = zigzag(commands.get(at++));
                assertThat(command == LINE_TO && dx == 0 && dy == 0)
                        .as("%s: a step of LineTo", what)
                        .isFalse();
                cursor = new Vertex(cursor.x + dx, cursor.y + dy);
                if (command == MOVE_TO) {
                    parts.add(new ArrayList<>());
                }
                parts.getLast().add(cursor);
            }
        }
        assertThat(open && feature.getType() == GeomType.POLYGON)
                .as("%s: last ring closed", what)
                .isFalse();
        boolean lines = feature.getType() == GeomType.LINESTRING;
        assertThat(parts).allMatch(part -> !lines || part.size() > 1);
        return parts;
    }

    private static int zigzag(int parameter) {
        return (parameter >>> 1) ^ -(parameter & 1);
    }

    /// Positive for outer rings: clockwise on the screen, where y goes down.
    private static long areaTwice(List<Vertex> ring) {
        long twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Vertex one = ring.get(i);
            Vertex next = ring.get((i + 1) % ring.size());
            twice += one.x * next.y - next.x * one.y;
        }
        return twice;
    }
}
