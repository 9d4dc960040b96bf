package org.rareearthatlas.operations;

import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.reading.PlaceReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has the gazetteer read in the background after a start, so that whoever searches first need not wait for it: behind
/// the index of deposits, without which nothing is shown.
@Component
class GazetteerReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(GazetteerReadAhead.class);

    /// An index that takes longer than this is no reason to wait.
    private static final long PATIENCE_MS = 300_000;

    private final PointIndex index;
    private final PlaceReader places;

    GazetteerReadAhead(PointIndex index, PlaceReader places) {
        this.index = index;
        this.places = places;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofPlatform().name("gazetteer").daemon().start(this::read);
    }

    private void read() {
        try {
            index.await(PATIENCE_MS);
            places.readAhead();
        } catch (RuntimeException e) {
            LOG.warn("The gazetteer is not read ahead: {}", e.toString());
        }
    }
}
