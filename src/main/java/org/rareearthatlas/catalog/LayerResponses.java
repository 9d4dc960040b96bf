package org.rareearthatlas.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.ProjectedBbox;
import org.springframework.stereotype.Component;

/// Layers as gzipped GeoJSON, kept in memory as long as their revision holds.
@Component
class LayerResponses {

    private static final long MAX_BYTES = 48L * 1024 * 1024;

    private record Key(LayerRequest request, String revision) {}

    private final LayerReader reader;
    private final LayerRevisions revisions;
    private final Cache<Key, byte[]> gzipped = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, byte[] bytes) -> bytes.length + 200)
            .build();

    LayerResponses(LayerReader reader, LayerRevisions revisions) {
        this.reader = reader;
        this.revisions = revisions;
    }

    byte[] gzipped(LayerRequest request) {
        return gzipped.get(new Key(request, revisions.revision(request.layer())), key -> write(key.request()));
    }

    private byte[] write(LayerRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes);
                GeoJsonWriter writer = new GeoJsonWriter(gzip, gridM(request))) {
            reader.read(request, feature -> {
                if (clip(feature, request)) {
                    writer.write(feature);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Less than a tenth of a pixel at the scales for which each detail is asked; points are exact to the metre.
    private static long gridM(LayerRequest request) {
        if (request.layer() == LayerName.DEPOSIT) {
            return 1;
        }
        return switch (request.detail()) {
            case OVERVIEW -> 200;
            case MEDIUM -> 20;
            case FULL -> 1;
        };
    }

    /// Cuts a basemap feature to the asked box, whose cells lie side by side on the map. Features that can be clicked
    /// stay whole.
    private static boolean clip(SimpleFeature feature, LayerRequest request) {
        ProjectedBbox bbox = request.bbox();
        boolean clickable = request.layer() == LayerName.REGION || request.layer() == LayerName.DEPOSIT;
        if (bbox == null || clickable) {
            return true;
        }
        Geometry geometry = (Geometry) feature.getDefaultGeometry();
        if (bbox.toEnvelope().contains(geometry.getEnvelopeInternal())) {
            return true;
        }
        Geometry clipped = CellClip.clip(geometry, bbox.toEnvelope());
        feature.setDefaultGeometry(clipped);
        return !clipped.isEmpty();
    }
}
