package org.rareearthatlas.tile;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One layer of a tile (Mapbox Vector Tile 2.1, clause 4): features are added one after the other, keys and values kept
/// once. Written by hand because the library takes five times as long (decision 41); it stays the decoder of the tests.
final class MvtLayer {

    /// Width of a tile in units of its coordinates.
    static final int EXTENT_BITS = 12;

    static final int EXTENT = 1 << EXTENT_BITS;

    private final String name;
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new HashMap<>();
    private final WireBuffer keyBytes = new WireBuffer(128);
    private final WireBuffer valueBytes = new WireBuffer(512);
    private final WireBuffer features = new WireBuffer(4096);
    private final WireBuffer feature = new WireBuffer(512);
    private final WireBuffer tags = new WireBuffer(128);
    private final WireBuffer geometry = new WireBuffer(512);
    private final WireBuffer value = new WireBuffer(64);
    private int count;

    MvtLayer(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// Adds a property to the feature that is closed next; nothing when it is absent.
    ///
    /// @param given a text, a number or a truth value; everything else is written as its text
    void property(String key, @Nullable Object given) {
        if (given == null) {
            return;
        }
        tags.varint(keyIndex(key));
        tags.varint(valueIndex(plain(given)));
    }

    /// Values that are written alike are one value of the layer.
    private static Object plain(Object given) {
        return switch (given) {
            case Integer whole -> (Object) whole.longValue();
            case Float number -> number.doubleValue();
            case Long whole -> whole;
            case Double number -> number;
            case Boolean truth -> truth;
            default -> given.toString();
        };
    }

    /// Closes a feature at a point.
    ///
    /// @param id a number, or a negative one for none
    /// @param x in units of the tile, to the right
    /// @param y in units of the tile, downwards
    void point(long id, int x, int y) {
        geometry.clear();
        geometry.varint(9);
        geometry.zigzag(x);
        geometry.zigzag(y);
        close(id, 1);
    }

    /// Closes a feature with lines or polygons in whole units of the tile.
    ///
    /// @param id a number, or a negative one for none
    void shape(long id, Geometry units) {
        geometry.clear();
        new MvtGeometry(geometry).write(units);
        close(id, units.getDimension() + 1);
    }

    private void close(long id, int type) {
        feature.clear();
        if (id >= 0) {
            feature.varintField(1, id);
        }
        if (tags.length() > 0) {
            feature.bytesField(2, tags);
        }
        feature.varintField(3, type);
        feature.bytesField(4, geometry);
        features.bytesField(2, feature);
        tags.clear();
        count++;
    }

    private int keyIndex(String key) {
        Integer known = keys.get(key);
        if (known == null) {
            known = keys.size();
            keys.put(key, known);
            keyBytes.bytesField(3, key.getBytes(StandardCharsets.UTF_8));
        }
        return known;
    }

    private int valueIndex(Object given) {
        Integer known = values.get(given);
        if (known == null) {
            known = values.size();
            values.put(given, known);
            writeValue(given);
            valueBytes.bytesField(4, value);
        }
        return known;
    }

    private void writeValue(Object given) {
        value.clear();
        switch (given) {
            case Boolean truth -> value.varintField(7, truth ? 1 : 0);
            case Double number -> value.doubleField(3, number);
            case Long whole when whole < 0 -> value.varintField(4, whole);
            case Long whole -> value.varintField(5, whole);
            default -> value.bytesField(1, given.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Appends the layer to a tile.
    void appendTo(WireBuffer tile) {
        WireBuffer layer = new WireBuffer(features.length() + keyBytes.length() + valueBytes.length() + 64);
        layer.bytesField(1, name.getBytes(StandardCharsets.UTF_8));
        layer.append(features);
        layer.append(keyBytes);
        layer.append(valueBytes);
        layer.varintField(5, EXTENT);
        layer.varintField(15, 2);
        tile.bytesField(3, layer);
    }
}
