package org.rareearthatlas.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;

/// The words of texts, the last ones kept in memory: whoever reads a long text turns its pages.
@Component
class TextBodies {

    private static final long MAX_KEPT_UTF16 = 15_000_000;

    private final SourceTextBodyRepository bodies;
    private final Cache<Long, String> kept = Caffeine.newBuilder()
            .maximumWeight(MAX_KEPT_UTF16)
            .weigher((Long id, String body) -> body.length())
            .build();

    TextBodies(SourceTextBodyRepository bodies) {
        this.bodies = bodies;
    }

    /// @throws NotFoundException when there is no such text
    String get(long textId) {
        String known = kept.getIfPresent(textId);
        if (known != null) {
            return known;
        }
        String body = bodies.findById(textId)
                .orElseThrow(() -> new NotFoundException("text", textId))
                .body();
        kept.put(textId, body);
        return body;
    }

    void add(long textId, String body) {
        bodies.save(new SourceTextBodyEntity(textId, body));
    }
}
