package org.rareearthatlas.ogc;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.rareearthatlas.catalog.LayerRevisions;
import org.springframework.stereotype.Component;

/// The boxes around the collections, kept as long as nothing changes.
@Component
class OgcExtents {

    private record Known(String revision, Optional<ReferencedEnvelope> box) {}

    private final OgcFeatures features;
    private final LayerRevisions revisions;
    private final Map<OgcCollection, Known> known = new EnumMap<>(OgcCollection.class);

    OgcExtents(OgcFeatures features, LayerRevisions revisions) {
        this.features = features;
        this.revisions = revisions;
    }

    /// The box in degrees, longitude first; empty when the collection has no features. Claims lie within
    /// the boxes of what they speak of.
    Optional<ReferencedEnvelope> find(OgcCollection collection) {
        if (collection == OgcCollection.CLAIMS) {
            return union(find(OgcCollection.REGIONS), find(OgcCollection.DEPOSITS));
        }
        String revision = revisions.revision(collection.layer());
        synchronized (known) {
            Known before = known.get(collection);
            if (before != null && before.revision().equals(revision)) {
                return before.box();
            }
        }
        Optional<ReferencedEnvelope> box = features.findBounds(collection);
        synchronized (known) {
            known.put(collection, new Known(revision, box));
        }
        return box;
    }

    private static Optional<ReferencedEnvelope> union(
            Optional<ReferencedEnvelope> one, Optional<ReferencedEnvelope> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        ReferencedEnvelope both = new ReferencedEnvelope(one.get());
        both.expandToInclude(other.get());
        return Optional.of(both);
    }
}
