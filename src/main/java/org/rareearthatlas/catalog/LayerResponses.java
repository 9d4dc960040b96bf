package org.rareearthatlas.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
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

    /// One feature; an empty collection when there is none with this id.
    byte[] one(LayerRequest request, String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GeoJsonWriter writer = new GeoJsonWriter(bytes, gridM(request))) {
            reader.readOne(request, id, writer::write);
        }
        return bytes.toByteArray();
    }

    private byte[] write(LayerRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes);
                GeoJsonWriter writer = new GeoJsonWriter(gzip, gridM(request))) {
            reader.read(request, writer::write);
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
}
