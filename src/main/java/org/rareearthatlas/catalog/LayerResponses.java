package org.rareearthatlas.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Layers as gzipped GeoJSON, kept in memory as long as their revision holds.
@Component
class LayerResponses {

    private static final long MAX_BYTES = 48L * 1024 * 1024;

    private record Key(LayerRequest request, @Nullable String id, String revision) {}

    private final LayerReader reader;
    private final LayerRevisions revisions;
    private final Cache<Key, GzippedAnswer> gzipped = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, GzippedAnswer answer) -> answer.bytes().length + 200)
            .build();

    LayerResponses(LayerReader reader, LayerRevisions revisions) {
        this.reader = reader;
        this.revisions = revisions;
    }

    /// A layer, or one feature of it; an empty collection when there is none.
    ///
    /// @param id the feature's id without the layer's name; null for the whole layer
    GzippedAnswer get(LayerRequest request, @Nullable String id) {
        Key wanted = new Key(request, id, revisions.revision(request.layer()));
        return gzipped.get(wanted, key -> GzippedAnswer.of(write(key.request(), key.id())));
    }

    private byte[] write(LayerRequest request, @Nullable String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GeoJsonWriter writer = new GeoJsonWriter(bytes, gridM(request))) {
            if (id == null) {
                reader.read(request, writer::write);
            } else {
                reader.readOne(request, id, writer::write);
            }
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
