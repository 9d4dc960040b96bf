package org.rareearthatlas.tile;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A tile as an independent decoder reads it.
record Decoded(Collection<JtsLayer> layers) {

    static Decoded of(Tile tile) {
        return of(tile.gzipped().plain());
    }

    static Decoded of(byte[] bytes) {
        try {
            return new Decoded(MvtReader.loadMvt(
                            new ByteArrayInputStream(bytes),
                            new GeometryFactory(),
                            new TagKeyValueMapConverter(false, "_id"),
                            MvtReader.RING_CLASSIFIER_V2_1)
                    .getLayers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Geometry> geometries(String layer) {
        return layers.stream()
                .filter(each -> each.getName().equals(layer))
                .flatMap(each -> each.getGeometries().stream())
                .toList();
    }

    List<Geometry> all() {
        return layers.stream().flatMap(each -> each.getGeometries().stream()).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> properties(Geometry geometry) {
        return (Map<String, Object>) geometry.getUserData();
    }
}
